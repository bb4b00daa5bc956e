import { t } from '../words.js';
import { takeAlong } from './takealong.js';

/** What a reader takes along from a state: its partners as a table, and the graph of them. */
export function takeState(state, ties, drawn) {
  const columns = [
    ['state.partner', (tie) => tie.partner.name], ['take.code', (tie) => tie.partner.code], ['state.strength', (tie) => tie.strength.toFixed(4)],
    ['state.events', (tie) => tie.events], ['state.agreements', (tie) => tie.agreements], ['state.last', (tie) => tie.lastSeen],
    ['state.themes', (tie) => tie.themes.map(({ theme }) => theme.name).join('; ')]];
  const graph = () => ({
    nodes: [state, ...ties.map((tie) => tie.partner)].map(({ code, name }) => ({ id: code, label: name })),
    edges: ties.map(({ partner, strength, events, agreements, lastSeen }) => ({
      id: `${state.code}-${partner.code}`, from: state.code, to: partner.code, strength, events, agreements, lastSeen,
    })),
  });
  const name = [state.code, 'partners'];
  return taking(
    ['CSV', () => table(name, ties, columns)],
    ['GraphML', async () => file(name, 'graphml', 'application/xml', (await import('../exports/graphml.js')).graphml(graph()))],
    ['JSON', async () => file(name, 'json', 'application/json', (await import('../exports/json.js')).json(graph()))],
    ...pictures(name, async (form) => (await drawn())[form]()));
}

/** What a reader takes along from a dossier: its facts, its sources, and the page itself. */
export function takePair(states, facts, sources, drawing) {
  const codes = states.map((state) => state.code);
  const columns = [
    ['take.date', (fact) => fact.start ?? fact.date], ['filter.kind', (fact) => t(`kind.${fact.kind}`)], ['take.status', (fact) => t(`status.${fact.status}`)],
    ['take.name', (fact) => fact.name], ['take.place', (fact) => fact.place], ['fact.themes', (fact) => fact.themes.map((theme) => theme.name).join('; ')],
    ['take.quote', (fact) => fact.evidence[0]?.quote], ['take.publisher', (fact) => fact.evidence[0]?.document.publisher],
    ['take.published', (fact) => fact.evidence[0]?.document.published], ['take.url', (fact) => fact.evidence[0]?.document.url],
    ['take.id', (fact) => fact.id]];
  return taking(
    ['CSV', async () => table([...codes, 'facts'], await facts(), columns)],
    ['BibTeX', () => cited(codes, sources.documents(), 'bibtex', 'bib', 'application/x-bibtex')],
    ['RIS', () => cited(codes, sources.documents(), 'ris', 'ris', 'application/x-research-info-systems')],
    ...(drawing ? pictures([...codes, 'timeline'], async (form) => (await import('../exports/picture.js'))[`${form}File`](drawing.querySelector('svg'))) : []),
    [t('take.print'), () => print()]);
}

/** What a reader takes along from a document: how to cite it. */
export function takeDocument(document) {
  return taking(
    ['BibTeX', () => cited([document.publisher, document.published], [document], 'bibtex', 'bib', 'application/x-bibtex')],
    ['RIS', () => cited([document.publisher, document.published], [document], 'ris', 'ris', 'application/x-research-info-systems')]);
}

function taking(...ways) {
  return takeAlong(ways.map(([label, take]) => ({ label, take })));
}

/** A drawing in both forms. */
function pictures(name, drawn) {
  return [['PNG', async () => file(name, 'png', 'image/png', await drawn('png'))], ['SVG', async () => file(name, 'svg', 'image/svg+xml', await drawn('svg'))]];
}

async function table(name, rows, columns) {
  const { csv } = await import('../exports/csv.js');
  await file(name, 'csv', 'text/csv', csv(rows, columns.map(([key, value]) => ({ label: t(key), value }))));
}

async function cited(name, documents, form, extension, type) {
  const cite = await import('../exports/cite.js');
  await file([...name, 'sources'], extension, type, cite[form](documents));
}

async function file(name, extension, type, content) {
  const { download, fileName } = await import('../exports/download.js');
  download(fileName(name, extension), type, content);
}
