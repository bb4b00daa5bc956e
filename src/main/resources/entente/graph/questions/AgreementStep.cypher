// A status of an agreement that documents report: {status, date, precision, claim}.

-- status

-- date: String
left(toString(this.date), {year: 4, month: 7, day: 10}[this.precision])

-- evidence: Claim
WITH this.claim AS it
