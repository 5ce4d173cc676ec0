import { z } from 'zod'
import { isPartialDate } from '#shared/domain/dates.ts'

/** Parts that several features' schemas are made of. */

export const Id = z.string().min(1).max(64)

export const WithId = z.object({ id: Id })

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the person knows it. */
export const PartialDate = z.string().refine(isPartialDate, { error: 'Not a date' })

/** ISO 8601 instant in UTC. */
export const Instant = z.string()

/** One line of text a person types; spaces around it are dropped. */
export const Line = z.string().trim().max(500)

export const RequiredLine = Line.min(1)

/** Text of any length a person would type. */
export const Prose = z.string().trim().max(100_000)

/** `[left, bottom, right, top]` in PDF points, in the page's own user space. */
export const RectSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly()
