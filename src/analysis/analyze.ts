import { createFindingReader } from './findings/index.ts';
import { createArticleReader, type Article } from './incidents/articles.ts';
import { createCaseReader } from './incidents/cases/index.ts';
import { createOtherCaseReader } from './incidents/cases/other-case.ts';
import { readIncidents } from './incidents/index.ts';
import { createPopulationReader } from './incidents/populations/index.ts';
import { createIncidentGate } from './incidents/tells-of-incident.ts';
import { createTimelineReader } from './incidents/timeline.ts';
import { withoutLeaksUntold } from './incidents/untold-articles.ts';
import { lexicon } from './lexicon/generated/lexicon.ts';
import { noOwnWords } from './lexicon/own-words.ts';
import { createCandidateReader } from './mentions/candidates/read-candidates.ts';
import { concernsCards, contractorAt, createCauseSettler } from './mentions/causes/settle-causes.ts';
import { createMask } from './mentions/ignored-words.ts';
import { createMentionReader, sameArticles } from './mentions/index.ts';
import { withReadings } from './mentions/ocr-reading.ts';
import { createNameFinder } from './mentions/names/find-names.ts';
import { createNameVocabulary } from './mentions/names/name-vocabulary.ts';
import { createUnlistedNameReader } from './mentions/names/unlisted-names.ts';
import {
  createOrganizationReader,
  unmaskedOrganizations,
  type ArticleOrganizations,
} from './mentions/names/read-organizations.ts';
import { createServiceReader } from './mentions/services/read-services.ts';
import type { Analyze } from './model/analysis.ts';
import type { Annotation, CategoryMention, FieldMention, Found } from './model/annotation.ts';
import type { OwnVocabulary } from './model/own-vocabulary.ts';
import { bySpan, type Span } from './model/span.ts';
import { questionsOf, type Piece } from './questions/piece.ts';
import { rememberLast } from './remember-last.ts';
import { foldText } from './text/folded-view.ts';
import { headedSections } from './text/headed-sections.ts';
import { within } from './text/locate.ts';
import { readLines } from './text/lines.ts';
import {
  annotationsToOriginal,
  findingToOriginal,
  incidentToOriginal,
  sectionToOriginal,
} from './to-original.ts';

export interface AnalyzerOptions {
  /** Words that the user adds to the lexicon, and words to ignore. */
  readonly vocabulary?: OwnVocabulary;
}

/**
 * Builds the function that reads a notice. The data's way, one direction only:
 *
 * text → folded view → names → articles → layout → mentions (fields, counts, dates, organisations, services, causes) →
 * incidents → findings → offsets of the notice
 *
 * What lies inside a word that the user ignores is dropped where it is found, so that nothing is built on it.
 */
export function createAnalyzer({ vocabulary: own = noOwnWords }: AnalyzerOptions = {}): Analyze {
  const readMentions = rememberLast(createMentionReader(own), sameArticles);
  const readers = {
    populations: createPopulationReader(lexicon.figures),
    timeline: createTimelineReader(lexicon),
    tellsOfIncident: createIncidentGate(lexicon.talk),
    cases: createCaseReader(lexicon),
    otherCases: createOtherCaseReader(lexicon.entries),
  };
  const nameWords = createNameVocabulary(lexicon.names);
  const findNames = createNameFinder(nameWords, own.organizations);
  const readArticles = createArticleReader(lexicon.entries, nameWords);
  const readOrganizations = createOrganizationReader(nameWords);
  const unlistedNames = createUnlistedNameReader(nameWords);
  const readServices = createServiceReader(lexicon.services, own.services);
  const readCandidates = createCandidateReader(lexicon.candidates);
  const readFindings = createFindingReader(lexicon);
  const settleCauses = createCauseSettler(lexicon.causes);
  const maskFor = createMask(own.ignore);
  // A subject that the user knows to be data is no organisation: 推しキャラ of 推しキャラが漏えいした.
  const nameMaskFor = createMask([...own.ignore, ...own.fields.flatMap(({ forms }) => forms)]);

  return (text, { published, today, tokens, asksFirst = false } = {}) => {
    const view = foldText(text);
    const unmasked = maskFor(view.text);
    const unmaskedNames = nameMaskFor(view.text);
    const { names: found, questions } = findNames(view.text, tokens);
    const names = unmaskedNames(found);
    const lines = readLines(view.text);
    const articles = readArticles(view.text, lines, names);
    const { layout, fields, counts, dates, causes } = readMentions({
      text: view.text,
      lines,
      articles,
      published,
    });
    const pieces: Piece[] = [];
    const organizationsOf = (article: Article): ArticleOrganizations => {
      const ruled = unmaskedOrganizations(readOrganizations(layout, article, names), unmaskedNames);
      if (article.aside === true || !tellsOfBreach(within(fields, article), within(causes, article)))
        return ruled;
      const open = unlistedNames.piecesOf(layout, article, ruled, names);
      pieces.push(...open.map(({ piece }) => piece));
      const better = tokens && unlistedNames.read(layout.text, article, names, open, tokens);
      return better
        ? unmaskedOrganizations(readOrganizations(layout, article, unmaskedNames(better)), unmaskedNames)
        : ruled;
    };
    const told = articles.map((article) => {
      const organizations = organizationsOf(article);
      return {
        article,
        organizations,
        services: unmasked(readServices(layout, article, organizations)),
        causes: settleCauses(within(causes, article), {
          card: concernsCards(within(fields, article)),
          ...contractorAt(organizations),
        }),
        causesIn: (parts: readonly Span[]) =>
          settleCauses(
            parts.flatMap((part) => within(causes, part)),
            { card: concernsCards(parts.flatMap((part) => within(fields, part))) },
          ),
      };
    });

    const read: readonly Found<Annotation>[] = [
      ...fields,
      ...counts,
      ...dates,
      ...told.flatMap(({ organizations, services, causes: settled }) => [
        ...organizations.mentions,
        ...services,
        ...settled,
      ]),
    ].sort(bySpan);
    // Offered to people only: no incident is built on them.
    const candidates = readCandidates(layout, read, tokens);
    const unanswered = questionsOf(
      [...questions, ...[...pieces, ...candidates.pieces].map(({ words }) => words)],
      tokens,
    );
    if (asksFirst && unanswered.length > 0)
      return { annotations: [], incidents: [], findings: [], sections: [], questions: unanswered };
    const incidents = readIncidents(layout, told, read, readers, published);
    return {
      annotations: annotationsToOriginal(view, [
        ...withReadings(view, withoutLeaksUntold(read, articles, incidents)),
        ...unmasked(candidates.found),
      ]),
      incidents: incidents.map((incident) => incidentToOriginal(view, incident)),
      findings: readFindings({
        layout,
        counts,
        dates,
        incidents,
        ...(published !== undefined && { published }),
        ...(today !== undefined && { today }),
      }).map((finding) => findingToOriginal(view, finding)),
      sections: headedSections(layout.sections).map((section) => sectionToOriginal(view, section)),
      questions: unanswered,
    };
  };
}

/** Only an article that tells of exposed data, or why they were, is worth a question. */
function tellsOfBreach(
  fields: readonly Found<FieldMention | CategoryMention>[],
  causes: readonly unknown[],
): boolean {
  return (
    causes.length > 0 ||
    fields.some(({ assertion }) => assertion === 'confirmed' || assertion === 'suspected')
  );
}
