// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { CatalogueEntry } from './catalogue-entry.js'

export type { CatalogueEntry } from './catalogue-entry.js'

/** Every bundled instrument, by id. */
export const catalogue: readonly CatalogueEntry[] = [
 {
  "id": "phq-a",
  "version": "1.0.0",
  "title": {
   "en": "Patient Health Questionnaire for Adolescents (PHQ-A)",
   "zh-CN": "青少年患者健康问卷（PHQ-A）"
  },
  "construct": {
   "en": "depressive symptoms in adolescents",
   "zh-CN": "青少年抑郁症状"
  },
  "informants": [
   "self"
  ],
  "intended": {
   "ages": {
    "min": 11,
    "max": 17
   },
   "grades": {
    "min": 5,
    "max": 12
   },
   "figure": {
    "source": "johnson2002",
    "mark": "K",
    "note": "ages as in common use of the form; grades follow from age minus six"
   }
  },
  "items": {
   "count": 13,
   "supplementary": 4
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "depressive symptoms",
     "zh-CN": "抑郁症状"
    },
    "stages": [
     "sum"
    ]
   }
  ],
  "decisions": [],
  "criticalItems": [
   "phqa_9",
   "phqa_12",
   "phqa_13"
  ],
  "blindSpots": [
   "abuse",
   "psychosis",
   "eating",
   "substance-use"
  ],
  "bandSets": [
   {
    "id": "severity",
    "scale": "total",
    "default": true
   },
   {
    "id": "youth_cut",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Public domain: the PHQ family may be reproduced, translated, displayed and distributed without permission.",
    "zh-CN": "公有领域：PHQ 系列可不经许可复制、翻译、展示和分发。"
   },
   "holder": "none (developed with an educational grant from Pfizer Inc.)",
   "permittedUses": [
    "clinical",
    "education",
    "research",
    "commercial"
   ],
   "permissionRequiredFor": [],
   "figure": {
    "source": "phqscreeners",
    "mark": "V2",
    "note": "stated for PHQ-9 and GAD-7; the adolescent version is treated alike"
   }
  },
  "exportName": "phqA",
  "hash": "f0d842825335aec5e203e55c841f6c0397dd1d4cc66743833b276ef5499f3ff0"
 }
]
