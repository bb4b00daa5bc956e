// The facts of one year or month: {period, visits, meetings, agreements, claims}.

-- period, visits, meetings, agreements, claims
