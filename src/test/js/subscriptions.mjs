// The public clients of WebSocket (graphql-ws) and server-sent events (graphql-sse) are told of an ingestion and its facts.
import { strict as assert } from 'node:assert';
import { createClient as overEvents } from 'graphql-sse';
import { createClient as overWebSocket } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token] = process.argv.slice(2);
const Authorization = `Bearer ${token}`;

const clients = {
  'graphql-ws': overWebSocket({
    url: url.replace('http', 'ws'), webSocketImpl: WebSocket, connectionParams: { Authorization }, retryAttempts: 0,
  }),
  'graphql-sse': overEvents({ url, headers: { Authorization }, retryAttempts: 0 }),
};

const texts = {
  'graphql-ws': ['Morocco and Qatar signed a memorandum of understanding on water in Doha on 10 May 2026.', 'dyad:MAR-QAT'],
  'graphql-sse': ['Kazakhstan and Qatar signed a memorandum of understanding on water in Astana on 11 May 2026.', 'dyad:KAZ-QAT'],
};
const ingest = 'mutation ($text: String!) { ingest(documents: [{ text: $text }]) { id } }';
const facts = 'subscription { facts { fact { __typename } dyads { id } claim { quote } } }';
const progress = 'subscription ($id: ID!) { ingestion(id: $id) { state read failed } }';

for (const [name, client] of Object.entries(clients)) {
  const ask = async (query, variables) => (await client.iterate({ query, variables }).next()).value;
  assert.deepEqual((await ask('{ __typename }')).data, { __typename: 'Query' }, name);

  const news = client.iterate({ query: facts });
  const fact = news.next();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const [text, dyad] = texts[name];
  const { data } = await ask(ingest, { text });

  const states = [];
  for await (const step of client.iterate({ query: progress, variables: { id: data.ingest.id } })) {
    states.push(step.data.ingestion.state);
  }
  assert.equal(states.at(-1), 'DONE', name);

  assert.deepEqual((await fact).value.data.facts, {
    fact: { __typename: 'Agreement' }, dyads: [{ id: dyad }], claim: { quote: text },
  }, name);
  await news.return();
  await client.dispose();
  console.log(`${name}: told of the ingestion and of its fact`);
}
process.exit(0);
