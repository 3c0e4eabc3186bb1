import type { TransitionLine } from '@/api/generated/forms'
import { stepsFrom } from '@/features/writing/form'
import type { FindingStatus } from './findings'

/** The step that a finding in a status may take: an open one is explained, an explained one opened again; null of those that are gone. */
export const stepOf = (status: FindingStatus): TransitionLine | null => stepsFrom('QualityFinding', { status })[0] ?? null
