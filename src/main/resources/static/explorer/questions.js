/** The questions of `questions.graphql`, asked by their names. */

import { ask, follow } from './api.js';

let definitions = null;

/**
 * Asks one.
 * @param {string} name of the operation
 * @param {Object} variables
 * @param {{signal?: AbortSignal}} [context]
 */
export async function question(name, variables, context) {
  return ask(await text(name), variables, context);
}

/** Follows a subscription. */
export async function following(name, variables, told, signal) {
  return follow(await text(name), variables, told, signal);
}

/** An operation with the fragments that it needs. */
async function text(name) {
  definitions ??= load();
  const known = await definitions;
  const needed = new Set([name]);
  for (const each of needed) {
    for (const [, fragment] of known.get(each).matchAll(/\.\.\.(\w+)/g)) {
      if (fragment !== 'on') {
        needed.add(fragment);
      }
    }
  }
  return [...needed].map((each) => known.get(each)).join('\n');
}

async function load() {
  const response = await fetch(new URL('questions.graphql', import.meta.url));
  const all = (await response.text()).replace(/^\s*#.*$/gm, '');
  return new Map(all.split(/^(?=(?:query|mutation|subscription|fragment)\s)/m)
    .map((definition) => [/^\w+\s+(\w+)/.exec(definition)?.[1], definition.trim()]).filter(([name]) => name));
}
