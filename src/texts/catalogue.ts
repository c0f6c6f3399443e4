import type { allSheets } from './nl/all-sheets.ts'
import type { advice } from './nl/advice.ts'
import type { about } from './nl/about.ts'
import type { agreements } from './nl/agreements.ts'
import type { backup } from './nl/backup.ts'
import type { adviser } from './nl/adviser.ts'
import type { benchmark } from './nl/benchmark.ts'
import type { blank } from './nl/blank.ts'
import type { cohort } from './nl/cohort.ts'
import type * as closing from './nl/closing.ts'
import type { dossier } from './nl/dossier.ts'
import type { data } from './nl/data.ts'
import type { editions } from './nl/editions.ts'
import type { host } from './nl/host.ts'
import type { interfaceTexts } from './nl/interface.ts'
import type { levers } from './nl/levers.ts'
import type { library } from './nl/library.ts'
import type { opening } from './nl/opening.ts'
import type { peers } from './nl/peers.ts'
import type { offline } from './nl/offline.ts'
import type { modules } from './nl/modules.ts'
import type { copies } from './nl/copies.ts'
import type { lockedFile } from './nl/locked-file.ts'
import type { overTime } from './nl/over-time.ts'
import type { plan } from './nl/plan.ts'
import type { print } from './nl/print.ts'
import type { followUp } from './nl/follow-up.ts'
import type { registerSheet } from './nl/register-sheet.ts'
import type { references } from './nl/references.ts'
import type { report } from './nl/report.ts'
import type { respondents } from './nl/respondents.ts'
import type { result } from './nl/result.ts'
import type { talk } from './nl/talk.ts'
import type { storage } from './nl/storage.ts'

/** The shape of every catalogue: Dutch sets it, English must follow, or the build fails. */
export type InterfaceTexts = typeof interfaceTexts
export type ClosingTexts = typeof closing
export type ResultTexts = typeof result
export type ReportTexts = typeof report
export type AdviceTexts = typeof advice
export type AboutTexts = typeof about
export type LibraryTexts = typeof library
export type LeversTexts = typeof levers
export type PlanTexts = typeof plan
export type PrintTexts = typeof print
export type OfflineTexts = typeof offline
export type OverTimeTexts = typeof overTime
export type ModulesUiTexts = typeof modules
export type HostTexts = typeof host
export type PeersTexts = typeof peers
export type BenchmarkTexts = typeof benchmark
export type CohortTexts = typeof cohort
export type RespondentsTexts = typeof respondents
export type ReferencesUiTexts = typeof references
export type BlankTexts = typeof blank
export type DataTexts = typeof data
export type EditionsTexts = typeof editions
export type FollowUpTexts = typeof followUp
export type RegisterSheetTexts = typeof registerSheet
export type TalkTexts = typeof talk
export type AgreementsTexts = typeof agreements
export type StorageTexts = typeof storage
export type BackupTexts = typeof backup
export type AdviserTexts = typeof adviser
export type DossierTexts = typeof dossier
export type OpeningTexts = typeof opening
/** The working sheets: what they share, and each by itself. */
export type SheetsTexts = typeof allSheets
export type LockedFileTexts = typeof lockedFile
export type CopiesTexts = typeof copies
