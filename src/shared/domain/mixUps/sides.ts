import { bodyPartsIn, pairedPartsIn, type Side, sideIn } from './bodyPart.ts'
import { factsByRecord } from './claims.ts'
import type { MixUp, MixUpFact, MixUpSource, Witness } from './mixUp.ts'

/** A side read less surely than this is not weighed against another. */
const SURE = 0.6
/** So much surer one side of a part must be than the other for a record to speak for it alone. */
const MARGIN = 0.12
/** How sure the side is that stands in a diagnosis. */
const IN_DIAGNOSIS = 0.9

/** Words around a side that speak of another time or the other side, or say that nothing is there. */
const ELSEWHERE =
  /history|prior|previous|earlier|contralateral|opposite|other (?:side|breast)|status post|s\/p|compar|normal|unremarkable|benign|negative|\bno\b|\bnot\b|without|uninvolved|screening|prophyla/i

interface SideClaim {
  part: string
  side: Side | 'both'
  confidence: number
  witness: Witness
}

/**
 * Left in one place and right in another, of a part of the body that the concern is about. A record that speaks of both
 * sides speaks for neither, unless one of them is surely meant.
 */
export function sideMixUps(source: MixUpSource): MixUp[] {
  const about = partsAbout(source)
  const claims = [
    ...questionClaims(source),
    ...statementClaims(source, about),
    ...recordClaims(source, about),
  ]
  const counted = claims.filter(({ part }) => about.size === 0 || about.has(part))
  return [...Map.groupBy(counted, ({ part }) => part)].flatMap(([part, ofPart]): MixUp[] => {
    const [left, right] = (['left', 'right'] as const).map((side) =>
      ofPart.filter((claim) => claim.side === side),
    )
    if (left!.length === 0 || right!.length === 0) return []
    const sides = [left!, right!].map((same) => ({
      value: `${same[0]!.side} ${part}`,
      witnesses: same.map(({ witness }) => witness),
    }))
    return [{ kind: 'side', weight: 'alarm', subject: part, sides }]
  })
}

/** Parts with two sides that the question, the opinions or the diagnoses of their records name; empty where none does. */
function partsAbout({ question, statements, records, facts }: MixUpSource): Set<string> {
  const ofOpinions = new Set(records.flatMap(({ id, opinionIds }) => (opinionIds.length > 0 ? [id] : [])))
  const diagnoses = facts.filter(
    ({ kind, recordId, about, negated }) =>
      kind === 'diagnosis' && about === 'patient' && !negated && ofOpinions.has(recordId),
  )
  return new Set(
    [question, ...statements.map(({ text }) => text), ...diagnoses.map(({ value }) => value)].flatMap(
      pairedPartsIn,
    ),
  )
}

function questionClaims({ question }: MixUpSource): SideClaim[] {
  return claimsIn(question, new Set(), { from: 'question' })
}

function statementClaims({ statements }: MixUpSource, about: ReadonlySet<string>): SideClaim[] {
  return statements.flatMap(({ id, opinionId, text }) =>
    claimsIn(text, about, { from: 'statement', statementId: id, opinionId }),
  )
}

/** What a text says on the sides of the one part it names, or of the one part all is about. */
function claimsIn(text: string, about: ReadonlySet<string>, witness: Witness): SideClaim[] {
  const side = ELSEWHERE.test(text) ? null : sideIn(text)
  const part =
    onlyOne(pairedPartsIn(text)) ?? (bodyPartsIn(text).length === 0 ? onlyOne([...about]) : undefined)
  return side === null || part === undefined ? [] : [{ part, side, confidence: 1, witness }]
}

function recordClaims(source: MixUpSource, about: ReadonlySet<string>): SideClaim[] {
  const sides = Map.groupBy(source.facts.filter(isSideFact), ({ recordId }) => recordId)
  const diagnoses = factsByRecord(source, 'diagnosis')
  return source.records.flatMap(({ id }) => {
    const claims = [
      ...(diagnoses.get(id) ?? []).flatMap(diagnosisClaims),
      ...sideFactClaims(sides.get(id) ?? [], diagnoses.get(id) ?? [], about),
    ]
    return [...Map.groupBy(claims, ({ part }) => part).values()].flatMap(spokenFor)
  })
}

function isSideFact({ kind, about, negated, uncertain, decided, confidence }: MixUpFact): boolean {
  return (
    kind === 'laterality' && about === 'patient' && !negated && (decided || (!uncertain && confidence > 0.4))
  )
}

function diagnosisClaims(fact: MixUpFact): SideClaim[] {
  if (fact.uncertain) return []
  const part = onlyOne(pairedPartsIn(fact.value))
  const side = sideIn(fact.value)
  if (part === undefined || side === null || ELSEWHERE.test(fact.value)) return []
  return [{ part, side, confidence: fact.decided ? 1 : IN_DIAGNOSIS, witness: witnessOf(fact) }]
}

function sideFactClaims(
  facts: readonly MixUpFact[],
  diagnoses: readonly MixUpFact[],
  about: ReadonlySet<string>,
): SideClaim[] {
  const named = facts.map((fact) => pairedPartsIn(fact.quote ?? ''))
  const ofRecord = new Set([...named.flat(), ...diagnoses.flatMap(({ value }) => pairedPartsIn(value))])
  return facts.flatMap((fact, index): SideClaim[] => {
    const side = sideOfFact(fact)
    if (side === null) return []
    const part =
      onlyOne(named[index]!) ??
      (named[index]!.length === 0 ? (onlyOne([...ofRecord]) ?? onlyOne([...about])) : undefined)
    if (part === undefined) return []
    const around = `${lastLine(fact.before)} ${fact.quote ?? ''} ${firstLine(fact.after)}`
    const weak = !fact.decided && ELSEWHERE.test(around)
    return [
      {
        part,
        side,
        confidence: (fact.decided ? 1 : fact.confidence) - (weak ? MARGIN : 0),
        witness: witnessOf(fact),
      },
    ]
  })
}

function sideOfFact({ normalized, value }: MixUpFact): SideClaim['side'] | null {
  const written = (normalized ?? value).toLowerCase()
  return /bi-?lateral|\bboth\b/.test(written) ? 'both' : sideIn(written)
}

/** The side of one part that a record speaks for: its claims on it, the surest first; none where it speaks of both. */
function spokenFor(claims: readonly SideClaim[]): SideClaim[] {
  const ranked = claims.toSorted((a, b) => b.confidence - a.confidence)
  const [surest] = ranked
  const other = ranked.find(({ side }) => side !== surest?.side)
  if (!surest || surest.side === 'both' || surest.confidence < SURE) return []
  return other && surest.confidence - other.confidence < MARGIN ? [] : [surest]
}

function witnessOf({ id, recordId }: MixUpFact): Witness {
  return { from: 'fact', factId: id, recordId }
}

function onlyOne(parts: readonly string[]): string | undefined {
  return parts.length === 1 ? parts[0] : undefined
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!
}
