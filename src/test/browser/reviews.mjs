// Expands ClaimReview JSON-LD without the network and tells, as JSON, what came of it, and which terms were lost: those
// that the vocabulary in the given context does not know.
// usage: node reviews.mjs CONTEXT FILE
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const [contextFile, file] = process.argv.slice(2);
const context = JSON.parse(readFileSync(contextFile, 'utf8'));
const document = JSON.parse(readFileSync(file, 'utf8'));
const lost = new Set();

async function documentLoader(url) {
  if (url.replace(/\/$/, '') !== 'https://schema.org') throw new Error('asked for ' + url);
  return { contextUrl: null, document: context, documentUrl: url };
}

const expanded = await jsonld.expand(document, {
  documentLoader,
  eventHandler: ({ event }) => lost.add(`${event.code}: ${JSON.stringify(event.details)}`),
});

function count(value) {
  if (Array.isArray(value)) return value.reduce((sum, element) => sum + count(element), 0);
  if (value === null || typeof value !== 'object') return 1;
  return Object.entries(value).reduce((sum, [key, element]) => sum + (key === '@context' ? 0 : count(element)), 0);
}

const compacted = await jsonld.compact(expanded, 'https://schema.org', { documentLoader });
console.log(JSON.stringify({
  lost: [...lost], expanded, values: count(document), valuesAgain: count(compacted),
}));
