import {
  DOUBT_AFTER,
  DOUBT_BEFORE,
  FAMILY,
  FAMILY_END,
  HISTORY_AFTER,
  HISTORY_BEFORE,
  HISTORY_END,
  HISTORY_JUST_BEFORE,
  NEGATION_AFTER,
  NEGATION_BEFORE,
  NEGATION_RIGHT_AFTER,
  NOT_FAMILY,
  PSEUDO_HISTORY,
  PSEUDO_NEGATION,
  TERMINATOR,
} from './contextWords.ts'
import type { ReadDocument } from './document.ts'
import type { FactContext, FactSubject } from './fact.ts'
import { type Place, type Section, sectionAt } from './sections.ts'
import { sentenceAround } from './sentences.ts'

/** How many words a trigger after its target, or a word like "previous" before it, may be away. */
const FEW_WORDS = 5

const PLAIN: FactContext = { negated: false, uncertain: false, about: 'patient' }

/**
 * How the words around a place turn its meaning: denied, doubted, of the past or of a relative. By triggers and their
 * scope within one sentence (NegEx and ConText, see `contextWords.ts`) and by the section it stands in. Words within the
 * place itself turn nothing: a reader of "ER negative" takes both words.
 */
export function contextAt(document: ReadDocument, place: Place): FactContext {
  const text = document.pages.find(({ pageIndex }) => pageIndex === place.pageIndex)?.text
  if (text === undefined) return PLAIN
  const section = sectionAt(document, place)
  const { before, after } = around(text, place, section)
  return {
    negated: isNegated(cutAtMeasure(before, text.slice(place.start, place.end)), after),
    uncertain: isDoubted(before, after),
    about: subjectOf(before, after, section),
  }
}

/** The words of the sentence before and after a place, within its section, in one line each. */
function around(text: string, place: Place, section: Section | null): { before: string; after: string } {
  const sentence = sentenceAround(text, place.start, place.end)
  const heading = section?.heading
  const body = section?.body.find(({ pageIndex }) => pageIndex === place.pageIndex)
  const afterHeading =
    heading && heading.pageIndex === place.pageIndex && heading.end <= place.start ? heading.end : 0
  const start = Math.max(sentence.start, afterHeading)
  const end = body && body.end >= place.end ? Math.min(sentence.end, body.end) : sentence.end
  return {
    before: ` ${text.slice(start, place.start).replace(/\s+/g, ' ')}`,
    after: text.slice(place.end, Math.max(end, place.end)).replace(/\s+/g, ' '),
  }
}

/** "No lymphadenopathy, 2 cm mass": a number or a stage after a comma begins anew. */
function cutAtMeasure(before: string, words: string): string {
  if (!/^(?:\d|[ycra]*p?[TNM][0-4isX])/.test(words)) return before
  return before.slice(before.lastIndexOf(',') + 1)
}

function isNegated(before: string, after: string): boolean {
  if (/(?<![\p{L}\p{N}])non[ -]$/iu.test(before)) return true
  const plain = blanked(before, PSEUDO_NEGATION, DOUBT_BEFORE)
  if (reaches(plain, NEGATION_BEFORE)) return true
  const clause = withinReach(blanked(after, DOUBT_AFTER))
  const far = firstOf(clause, NEGATION_AFTER)
  if (
    far !== null &&
    !/[,]|\bwith\b|\bno\b/i.test(clause.slice(0, far)) &&
    wordsIn(clause.slice(0, far)) <= FEW_WORDS
  ) {
    return true
  }
  const near = firstOf(blanked(clause, PSEUDO_NEGATION), NEGATION_RIGHT_AFTER)
  if (near === null || !/^[\s:=–—-]*(?:(?:is|are|was|were)\s+)?$/i.test(clause.slice(0, near))) return false
  // "mass no larger than", "carcinoma negative for HER2": the word denies what comes next, unless nothing does.
  return /^\S+(?:\s+(?:identified|seen|present|found|detected))?\s*(?:[.,;)\]]|$)/i.test(clause.slice(near))
}

function isDoubted(before: string, after: string): boolean {
  if (/\?\s*[("']?\s*$/.test(before) || /^["')]?\s*\(?\?/.test(after)) return true
  if (reaches(blanked(before, NOT_DOUBT), DOUBT_BEFORE)) return true
  const clause = withinReach(after)
  const at = firstOf(clause, DOUBT_AFTER)
  return at !== null && wordsIn(clause.slice(0, at)) <= FEW_WORDS && !/[,]/.test(clause.slice(0, at))
}

/** "If clinically indicated" and "considered" as a verb of the past doubt nothing. */
const NOT_DOUBT = /\blikely\s+(?:unchanged|stable)\b|\bnot\s+(?:suspicious|suspected)\b/gi

function subjectOf(before: string, after: string, section: Section | null): FactSubject {
  if (section?.kind === 'family-history') return 'family'
  const kin = blanked(before, NOT_FAMILY)
  const relative = lastOf(kin, FAMILY)
  if (relative !== null && firstOf(kin.slice(relative), FAMILY_END) === null) return 'family'
  if (/^[\s,]*(?:in|of)\s+(?:(?:her|his|the|a|an|one|two|both|patient['’]s)\s+)*/i.test(after)) {
    const near = firstOf(after.slice(0, 60), FAMILY)
    if (near !== null && wordsIn(after.slice(0, near)) <= 3) return 'family'
  }
  if (section?.kind === 'past-history') return 'history'
  const past = blanked(before, PSEUDO_HISTORY)
  const trigger = lastOf(past, HISTORY_BEFORE)
  if (trigger !== null && firstOf(past.slice(trigger), HISTORY_END) === null) return 'history'
  const near = lastOf(past, HISTORY_JUST_BEFORE)
  if (near !== null && !/[,:]/.test(past.slice(near)) && wordsIn(past.slice(near)) <= FEW_WORDS)
    return 'history'
  const clause = withinReach(after)
  const later = firstOf(clause, HISTORY_AFTER)
  return later !== null && wordsIn(clause.slice(0, later)) <= FEW_WORDS ? 'history' : 'patient'
}

/** Whether the last trigger in the words before a place is not cut off from it by a terminator. */
function reaches(before: string, triggers: RegExp): boolean {
  const trigger = lastOf(before, triggers)
  return trigger !== null && firstOf(before.slice(trigger), TERMINATOR) === null
}

function withinReach(after: string): string {
  const end = firstOf(after, TERMINATOR)
  return end === null ? after : after.slice(0, end)
}

/** The text with what matches left out, at the same length. */
function blanked(text: string, ...patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (words) => '_'.repeat(words.length)), text)
}

/** Where the first match begins. */
function firstOf(text: string, pattern: RegExp): number | null {
  const at = text.search(pattern)
  return at < 0 ? null : at
}

/** Where the last match ends. */
function lastOf(text: string, pattern: RegExp): number | null {
  let end: number | null = null
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}

/** How many whole words a stretch between two others has. */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
