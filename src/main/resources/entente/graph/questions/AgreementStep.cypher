// A status of an agreement, as a document reports it: {status, date, claim}.

-- status

-- date: String
CASE this.status
  WHEN 'PLANNED' THEN toString(this.date)
  ELSE left(toString(this.date), {year: 4, month: 7, day: 10}[this.claim.precision])
END

-- evidence: Claim
WITH this.claim AS it
