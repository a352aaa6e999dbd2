/**
 * The types of a policy, made from `schemas/policy.schema.json`. A policy is plain data; the functions that read it take it after
 * `parsePolicy` has accepted it.
 */
export type {
  Accuracy,
  Action,
  BandCondition,
  Capacity,
  CategoryCondition,
  ConsentCondition,
  ConsentRule,
  ContextCondition,
  CriticalItemCondition,
  Deadline,
  Duty,
  Informants,
  Level,
  MandatoryReport,
  NearCutCondition,
  NoticeRoute,
  ObservationCondition,
  PolicyCondition,
  PolicyDefinition,
  Profile,
  Protocol,
  ProtocolCondition,
  RelativeCondition,
  Role,
  Route,
  Rule,
  SafeguardingHoldRule,
  ScoreCondition,
  ScreeningCondition,
  StandardScoreCondition,
  Tier,
  TrendCondition,
  UsedInstrument,
  ValidityCondition,
} from '../generated/formats.js'

import type { PolicyDefinition } from '../generated/formats.js'

/** One thing a reader may be told. */
export type DisclosureField = PolicyDefinition['profiles'][number]['fields'][number]
/** What a role is by its office. */
export type RoleKind = PolicyDefinition['roles'][number]['kind']
/** What happens when a rule cannot be decided. */
export type OnUnknown = PolicyDefinition['rules'][number]['onUnknown']
/** Where a pupil stands in a staged screening. */
export type ProtocolState = PolicyDefinition['protocols'][number]['outcomes'][number]['state']
