import { t } from '../words.js';
import { takeAlong } from './takealong.js';

/** What a reader takes along from a state: its partners as a table. */
export function takeState(state, ties) {
  const columns = [
    ['state.partner', (tie) => tie.partner.name], ['take.code', (tie) => tie.partner.code], ['state.strength', (tie) => tie.strength.toFixed(4)],
    ['state.events', (tie) => tie.events], ['state.agreements', (tie) => tie.agreements], ['state.last', (tie) => tie.lastSeen],
    ['state.themes', (tie) => tie.themes.map(({ theme }) => theme.name).join('; ')]];
  return taking([t('take.csv'), () => table([state.code, 'partners'], ties, columns)]);
}

/** What a reader takes along from a dossier: its facts, its sources, and the page itself. */
export function takePair(states, facts, sources) {
  const codes = states.map((state) => state.code);
  const columns = [
    ['take.date', (fact) => fact.start ?? fact.date], ['filter.kind', (fact) => t(`kind.${fact.kind}`)], ['take.status', (fact) => t(`status.${fact.status}`)],
    ['take.name', (fact) => fact.name], ['take.place', (fact) => fact.place], ['fact.themes', (fact) => fact.themes.map((theme) => theme.name).join('; ')],
    ['take.quote', (fact) => fact.evidence[0]?.quote], ['take.publisher', (fact) => fact.evidence[0]?.document.publisher],
    ['take.published', (fact) => fact.evidence[0]?.document.published], ['take.url', (fact) => fact.evidence[0]?.document.url],
    ['take.id', (fact) => fact.id]];
  return taking(
    [t('take.csv'), async () => table([...codes, 'facts'], await facts(), columns)],
    ['BibTeX', () => cited(codes, sources.documents(), 'bibtex', 'bib', 'application/x-bibtex')],
    ['RIS', () => cited(codes, sources.documents(), 'ris', 'ris', 'application/x-research-info-systems')],
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

async function table(name, rows, columns) {
  const [{ csv }, { download, fileName }] = await Promise.all([import('../exports/csv.js'), import('../exports/download.js')]);
  download(fileName(name, 'csv'), 'text/csv', csv(rows, columns.map(([key, value]) => ({ label: t(key), value }))));
}

async function cited(name, documents, form, extension, type) {
  const [cite, { download, fileName }] = await Promise.all([import('../exports/cite.js'), import('../exports/download.js')]);
  download(fileName([...name, 'sources'], extension), type, cite[form](documents));
}
