// What a change leads to, asked after it.

// The claim that was reviewed.
-- review: Claim
MATCH (it:Claim {id: $claim})

// The person that several are now.
-- merge: Person
MATCH (it:Person {id: $person})

// The people that one was.
-- split: [Person]
MATCH (it:Person) WHERE it.id IN $people
ORDER BY it.id
