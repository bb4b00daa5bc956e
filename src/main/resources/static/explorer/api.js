/** Questions to `/graphql`. */

import { askForToken, dropToken, heldToken } from './parts/token.js';

const ENDPOINT = new URL('graphql', document.baseURI);

const FRESH = 60_000;

const KEPT = 40;

/** @type {Map<string, {at: number, data: Promise<Object>}>} */
const answers = new Map();

/** What went wrong: `code` is that of the API, or AWAY where no service answered, or UNKNOWN where what was asked for is not there. */
export class ApiError extends Error {
  constructor(message, code, status = 0) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/**
 * What the service answers. A question is asked once in a minute; a change forgets all answers. Where a token is needed,
 * the reader is asked for one.
 * @param {string} query
 * @param {Object} [variables]
 * @param {{signal?: AbortSignal}} [options]
 * @returns {Promise<Object>}
 */
export function ask(query, variables = {}, { signal } = {}) {
  if (/^\s*mutation\b/.test(query)) {
    answers.clear();
    return sent(query, variables, signal).finally(() => answers.clear());
  }
  const key = JSON.stringify([query, variables]);
  const known = answers.get(key);
  if (known && Date.now() - known.at < FRESH) {
    return unlessAborted(known.data, signal);
  }
  const data = sent(query, variables);
  answers.set(key, { at: Date.now(), data });
  data.catch(() => answers.delete(key));
  if (answers.size > KEPT) {
    answers.delete(answers.keys().next().value);
  }
  return unlessAborted(data, signal);
}

/** Answers may be told by others, too: what was asked a moment ago is asked anew. */
export function forget() {
  answers.clear();
}

/**
 * Follows a subscription over server-sent events until it ends.
 * @param {string} query
 * @param {Object} variables
 * @param {(data: Object) => void} told
 * @param {AbortSignal} [signal]
 */
export async function follow(query, variables, told, signal) {
  const response = await request(query, variables, 'text/event-stream', signal);
  if (!response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
    dataOf(await response.json(), response.status);
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop();
    blocks.map(payload).filter(Boolean).forEach((answer) => told(dataOf(answer, response.status)));
  }
}

function payload(block) {
  const data = block.split(/\r?\n/).filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n');
  return data.trim() ? JSON.parse(data) : null;
}

async function sent(query, variables, signal) {
  const response = await request(query, variables, 'application/graphql-response+json', signal);
  const answer = await response.json().catch(() => {
    throw new ApiError(`The service answered ${response.status} without an answer`, 'AWAY', response.status);
  });
  try {
    return dataOf(answer, response.status);
  } catch (error) {
    if (await canTryAgain(error)) {
      return sent(query, variables, signal);
    }
    throw error;
  }
}

/** A token that is refused is of no use: without it reading may be open, and else the reader has another one. */
async function canTryAgain(error) {
  const had = error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN' ? dropToken() : false;
  return error.code === 'UNAUTHENTICATED' && (had || askForToken(error.message));
}

async function request(query, variables, accept, signal) {
  const token = heldToken();
  const headers = { 'Content-Type': 'application/json', Accept: accept };
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  try {
    return await fetch(ENDPOINT, { method: 'POST', headers, body: JSON.stringify({ query, variables }), signal });
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new ApiError('No service answers', 'AWAY');
  }
}

function dataOf(answer, status) {
  const [error] = answer.errors ?? [];
  if (error) {
    throw new ApiError(error.message, error.extensions?.code ?? 'INTERNAL_ERROR', status);
  }
  return answer.data;
}

function unlessAborted(data, signal) {
  return data.then((answer) => {
    signal?.throwIfAborted();
    return answer;
  });
}
