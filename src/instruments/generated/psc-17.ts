// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of psc-17. */
export type ItemId =
  | 'psc17_1'
  | 'psc17_2'
  | 'psc17_3'
  | 'psc17_4'
  | 'psc17_5'
  | 'psc17_6'
  | 'psc17_7'
  | 'psc17_8'
  | 'psc17_9'
  | 'psc17_10'
  | 'psc17_11'
  | 'psc17_12'
  | 'psc17_13'
  | 'psc17_14'
  | 'psc17_15'
  | 'psc17_16'
  | 'psc17_17'

/** Scale ids of psc-17, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly internalizing: 'sum'
  readonly attention: 'sum'
  readonly externalizing: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Pediatric Symptom Checklist, 17 items (PSC-17), version 1.0.0. */
export const psc17: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "psc-17",
 "version": "1.0.0",
 "title": {
  "en": "Pediatric Symptom Checklist, 17 items (PSC-17)",
  "zh-CN": "儿童症状检查表，17 题（PSC-17）"
 },
 "construct": {
  "en": "emotional, attention and behaviour problems",
  "zh-CN": "情绪、注意与行为问题"
 },
 "informants": [
  "parent",
  "self"
 ],
 "family": {
  "id": "psc",
  "member": "short-17"
 },
 "embeddedIn": {
  "instrument": "psc-35",
  "items": {
   "psc17_1": "psc35_4",
   "psc17_2": "psc35_11",
   "psc17_3": "psc35_8",
   "psc17_4": "psc35_35",
   "psc17_5": "psc35_31",
   "psc17_6": "psc35_13",
   "psc17_7": "psc35_14",
   "psc17_8": "psc35_16",
   "psc17_9": "psc35_19",
   "psc17_10": "psc35_33",
   "psc17_11": "psc35_27",
   "psc17_12": "psc35_29",
   "psc17_13": "psc35_7",
   "psc17_14": "psc35_32",
   "psc17_15": "psc35_22",
   "psc17_16": "psc35_34",
   "psc17_17": "psc35_9"
  }
 },
 "intended": {
  "ages": {
   "min": 4,
   "max": 17
  },
  "figure": {
   "source": "mgh",
   "mark": "S1",
   "note": "parents 4-17, youth form from 11"
  }
 },
 "licence": {
  "statement": {
   "en": "Copyright M. S. Jellinek and J. M. Murphy, Massachusetts General Hospital. May be used and reproduced free of charge; no item text is stored here.",
   "zh-CN": "版权归 M. S. Jellinek 与 J. M. Murphy（麻省总医院）所有。可免费使用和复制；此处没有题目文字。"
  },
  "holder": "M. S. Jellinek and J. M. Murphy, Massachusetts General Hospital",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "scoringsheet",
   "mark": "V2",
   "note": "two printed forms say that it may be freely reproduced; commercial use was not settled by what was read"
  }
 },
 "references": [
  {
   "id": "gardner1999",
   "citation": "Gardner W, Murphy M, Childs G et al. (1999). The PSC-17: a brief Pediatric Symptom Checklist with psychosocial problem subscales. Ambulatory Child Health 5, 225-236."
  },
  {
   "id": "mgh",
   "citation": "Massachusetts General Hospital. Pediatric Symptom Checklist: scoring and forms.",
   "url": "https://www.massgeneral.org/psychiatry/treatments-and-services/pediatric-symptom-checklist"
  },
  {
   "id": "scoringsheet",
   "citation": "PSC-17 scoring instructions of 2008-03-19 (three subscales with their items, cut scores, blank answers), as copied at dokumen.tips and scribd.com/document/335358454."
  },
  {
   "id": "murphy2016",
   "citation": "Murphy JM, Bergmann P, Chiang C, Sturner R, Howard B, Abel MR, Jellinek M (2016). The PSC-17: subscale scores, reliability, and factor structure in a new national sample. Pediatrics 138(3), e20160038.",
   "doi": "10.1542/peds.2016-0038"
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "never",
      "zh-CN": "从不"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "often",
      "zh-CN": "经常"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "psc17_1",
   "label": {
    "en": "restlessness",
    "zh-CN": "坐立不安"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_2",
   "label": {
    "en": "sadness",
    "zh-CN": "难过"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_3",
   "label": {
    "en": "absent-minded",
    "zh-CN": "神游"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_4",
   "label": {
    "en": "keeps things to oneself",
    "zh-CN": "不肯分享"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_5",
   "label": {
    "en": "little empathy",
    "zh-CN": "缺乏共情"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_6",
   "label": {
    "en": "hopelessness",
    "zh-CN": "无望感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_7",
   "label": {
    "en": "poor concentration",
    "zh-CN": "专注困难"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_8",
   "label": {
    "en": "fighting",
    "zh-CN": "打架"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_9",
   "label": {
    "en": "self-critical",
    "zh-CN": "自我否定"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_10",
   "label": {
    "en": "shifts blame",
    "zh-CN": "推卸责任"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_11",
   "label": {
    "en": "loss of joy",
    "zh-CN": "乐趣减少"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_12",
   "label": {
    "en": "rule-breaking",
    "zh-CN": "违反规则"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_13",
   "label": {
    "en": "always on the move",
    "zh-CN": "动个不停"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_14",
   "label": {
    "en": "teasing",
    "zh-CN": "捉弄"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_15",
   "label": {
    "en": "worrying",
    "zh-CN": "忧虑"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_16",
   "label": {
    "en": "theft",
    "zh-CN": "偷拿"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc17_17",
   "label": {
    "en": "loses focus",
    "zh-CN": "走神"
   },
   "kind": "choice",
   "responses": "frequency"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "parent",
   "order": [
    "psc17_1",
    "psc17_2",
    "psc17_3",
    "psc17_4",
    "psc17_5",
    "psc17_6",
    "psc17_7",
    "psc17_8",
    "psc17_9",
    "psc17_10",
    "psc17_11",
    "psc17_12",
    "psc17_13",
    "psc17_14",
    "psc17_15",
    "psc17_16",
    "psc17_17"
   ],
   "figure": {
    "source": "scoringsheet",
    "mark": "V2",
    "note": "two printed copies; no recall period"
   }
  },
  {
   "id": "en-youth",
   "language": "en",
   "informant": "self",
   "order": [
    "psc17_1",
    "psc17_2",
    "psc17_3",
    "psc17_4",
    "psc17_5",
    "psc17_6",
    "psc17_7",
    "psc17_8",
    "psc17_9",
    "psc17_10",
    "psc17_11",
    "psc17_12",
    "psc17_13",
    "psc17_14",
    "psc17_15",
    "psc17_16",
    "psc17_17"
   ],
   "figure": {
    "source": "mgh",
    "mark": "S1",
    "note": "same items in the first person; no recall period"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "parent",
   "order": [
    "psc17_1",
    "psc17_2",
    "psc17_3",
    "psc17_4",
    "psc17_5",
    "psc17_6",
    "psc17_7",
    "psc17_8",
    "psc17_9",
    "psc17_10",
    "psc17_11",
    "psc17_12",
    "psc17_13",
    "psc17_14",
    "psc17_15",
    "psc17_16",
    "psc17_17"
   ],
   "figure": {
    "source": "mgh",
    "mark": "K",
    "note": "the hospital lists Chinese translations; order taken from the English form"
   }
  },
  {
   "id": "zh-youth",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "psc17_1",
    "psc17_2",
    "psc17_3",
    "psc17_4",
    "psc17_5",
    "psc17_6",
    "psc17_7",
    "psc17_8",
    "psc17_9",
    "psc17_10",
    "psc17_11",
    "psc17_12",
    "psc17_13",
    "psc17_14",
    "psc17_15",
    "psc17_16",
    "psc17_17"
   ],
   "figure": {
    "source": "mgh",
    "mark": "K",
    "note": "the hospital lists Chinese translations; order taken from the English form"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "total",
    "zh-CN": "总分"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 34
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "psc17_1",
     "psc17_2",
     "psc17_3",
     "psc17_4",
     "psc17_5",
     "psc17_6",
     "psc17_7",
     "psc17_8",
     "psc17_9",
     "psc17_10",
     "psc17_11",
     "psc17_12",
     "psc17_13",
     "psc17_14",
     "psc17_15",
     "psc17_16",
     "psc17_17"
    ],
    "missing": {
     "policy": "zero-fill",
     "maxMissing": 3,
     "figure": {
      "source": "mgh",
      "mark": "V2",
      "note": "one to three blank answers count 0, four or more make the form invalid; said of the whole form, applied to each scale here"
     }
    }
   }
  },
  {
   "id": "internalizing",
   "label": {
    "en": "internalizing",
    "zh-CN": "内化"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "psc17_2",
     "psc17_6",
     "psc17_9",
     "psc17_11",
     "psc17_15"
    ],
    "missing": {
     "policy": "zero-fill",
     "maxMissing": 3,
     "figure": {
      "source": "mgh",
      "mark": "V2",
      "note": "one to three blank answers count 0, four or more make the form invalid; said of the whole form, applied to each scale here"
     }
    }
   }
  },
  {
   "id": "attention",
   "label": {
    "en": "attention",
    "zh-CN": "注意"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "psc17_1",
     "psc17_3",
     "psc17_7",
     "psc17_13",
     "psc17_17"
    ],
    "missing": {
     "policy": "zero-fill",
     "maxMissing": 3,
     "figure": {
      "source": "mgh",
      "mark": "V2",
      "note": "one to three blank answers count 0, four or more make the form invalid; said of the whole form, applied to each scale here"
     }
    }
   }
  },
  {
   "id": "externalizing",
   "label": {
    "en": "externalizing",
    "zh-CN": "外化"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 14
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "psc17_4",
     "psc17_5",
     "psc17_8",
     "psc17_10",
     "psc17_12",
     "psc17_14",
     "psc17_16"
    ],
    "missing": {
     "policy": "zero-fill",
     "maxMissing": 3,
     "figure": {
      "source": "mgh",
      "mark": "V2",
      "note": "one to three blank answers count 0, four or more make the form invalid; said of the whole form, applied to each scale here"
     }
    }
   }
  }
 ],
 "criticalItems": [],
 "blindSpots": [
  "suicide",
  "self-harm",
  "abuse",
  "psychosis",
  "eating",
  "substance-use"
 ],
 "bandSets": [
  {
   "id": "total",
   "label": {
    "en": "total: 15",
    "zh-CN": "总分：15"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 15,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the cut",
      "zh-CN": "低于界值"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above",
     "label": {
      "en": "at or above the cut",
      "zh-CN": "达到或高于界值"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to difficulties with feelings, attention or behaviour. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在情绪、注意力或行为上遇到困难，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to difficulties with feelings, attention or behaviour. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在情绪、注意力或行为上遇到困难，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "children in US primary care",
    "zh-CN": "美国初级保健机构就诊儿童"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gardner1999",
     "mark": "K",
     "note": "no accuracy by age was read; 11.6 % of 80680 US outpatients aged 4-15 are at or above it"
    }
   },
   "figure": {
    "source": "scoringsheet",
    "mark": "V2",
    "note": "made for the parent form; the youth form is read by the same cut"
   }
  },
  {
   "id": "internalizing",
   "label": {
    "en": "internalizing: 5",
    "zh-CN": "内化：5"
   },
   "scale": "internalizing",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the cut",
      "zh-CN": "低于界值"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above",
     "label": {
      "en": "at or above the cut",
      "zh-CN": "达到或高于界值"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to sadness or worry. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落或担心较多，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to sadness or worry. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落或担心较多，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "children in US primary care",
    "zh-CN": "美国初级保健机构就诊儿童"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gardner1999",
     "mark": "K",
     "note": "no accuracy by age was read"
    }
   },
   "figure": {
    "source": "scoringsheet",
    "mark": "V2"
   }
  },
  {
   "id": "attention",
   "label": {
    "en": "attention: 7",
    "zh-CN": "注意：7"
   },
   "scale": "attention",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 7,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the cut",
      "zh-CN": "低于界值"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above",
     "label": {
      "en": "at or above the cut",
      "zh-CN": "达到或高于界值"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to trouble concentrating or sitting still. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能难以集中注意力或坐不住，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble concentrating or sitting still. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能难以集中注意力或坐不住，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "children in US primary care",
    "zh-CN": "美国初级保健机构就诊儿童"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gardner1999",
     "mark": "K",
     "note": "no accuracy by age was read"
    }
   },
   "figure": {
    "source": "scoringsheet",
    "mark": "V2"
   }
  },
  {
   "id": "externalizing",
   "label": {
    "en": "externalizing: 7",
    "zh-CN": "外化：7"
   },
   "scale": "externalizing",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 7,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the cut",
      "zh-CN": "低于界值"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above",
     "label": {
      "en": "at or above the cut",
      "zh-CN": "达到或高于界值"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to trouble with rules or with other children. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能难以遵守规则或与同伴相处，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble with rules or with other children. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能难以遵守规则或与同伴相处，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "children in US primary care",
    "zh-CN": "美国初级保健机构就诊儿童"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gardner1999",
     "mark": "K",
     "note": "no accuracy by age was read"
    }
   },
   "figure": {
    "source": "scoringsheet",
    "mark": "V2"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.89,
   "population": "US paediatric outpatients aged 4-15, parents",
   "n": 80680,
   "figure": {
    "source": "murphy2016",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "retest",
   "value": 0.85,
   "population": "US paediatric outpatients aged 4-15, parents; interval not read",
   "default": true,
   "figure": {
    "source": "murphy2016",
    "mark": "V2c"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     },
     "internalizing": {
      "sum": 0
     },
     "attention": {
      "sum": 0
     },
     "externalizing": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "17 x 2 = 34; five items 10, seven items 14",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 34
     },
     "internalizing": {
      "sum": 10
     },
     "attention": {
      "sum": 10
     },
     "externalizing": {
      "sum": 14
     }
    },
    "bands": {
     "total": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "at_or_above",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "all-ones",
   "note": "17 x 1 = 17; five items 5, seven items 7",
   "responses": {
    "psc17_1": 1,
    "psc17_2": 1,
    "psc17_3": 1,
    "psc17_4": 1,
    "psc17_5": 1,
    "psc17_6": 1,
    "psc17_7": 1,
    "psc17_8": 1,
    "psc17_9": 1,
    "psc17_10": 1,
    "psc17_11": 1,
    "psc17_12": 1,
    "psc17_13": 1,
    "psc17_14": 1,
    "psc17_15": 1,
    "psc17_16": 1,
    "psc17_17": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 7
     }
    },
    "bands": {
     "total": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "key-0",
   "note": "2 for each item whose number has bit 0 (value 1) set, else 0: total 18, internalizing 6, attention 10, externalizing 2",
   "responses": {
    "psc17_1": 2,
    "psc17_2": 0,
    "psc17_3": 2,
    "psc17_4": 0,
    "psc17_5": 2,
    "psc17_6": 0,
    "psc17_7": 2,
    "psc17_8": 0,
    "psc17_9": 2,
    "psc17_10": 0,
    "psc17_11": 2,
    "psc17_12": 0,
    "psc17_13": 2,
    "psc17_14": 0,
    "psc17_15": 2,
    "psc17_16": 0,
    "psc17_17": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     },
     "internalizing": {
      "sum": 6
     },
     "attention": {
      "sum": 10
     },
     "externalizing": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "at_or_above",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "key-1",
   "note": "2 for each item whose number has bit 1 (value 2) set, else 0: total 16, internalizing 8, attention 4, externalizing 4",
   "responses": {
    "psc17_1": 0,
    "psc17_2": 2,
    "psc17_3": 2,
    "psc17_4": 0,
    "psc17_5": 0,
    "psc17_6": 2,
    "psc17_7": 2,
    "psc17_8": 0,
    "psc17_9": 0,
    "psc17_10": 2,
    "psc17_11": 2,
    "psc17_12": 0,
    "psc17_13": 0,
    "psc17_14": 2,
    "psc17_15": 2,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "internalizing": {
      "sum": 8
     },
     "attention": {
      "sum": 4
     },
     "externalizing": {
      "sum": 4
     }
    },
    "bands": {
     "total": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "key-2",
   "note": "2 for each item whose number has bit 2 (value 4) set, else 0: total 16, internalizing 4, attention 4, externalizing 8",
   "responses": {
    "psc17_1": 0,
    "psc17_2": 0,
    "psc17_3": 0,
    "psc17_4": 2,
    "psc17_5": 2,
    "psc17_6": 2,
    "psc17_7": 2,
    "psc17_8": 0,
    "psc17_9": 0,
    "psc17_10": 0,
    "psc17_11": 0,
    "psc17_12": 2,
    "psc17_13": 2,
    "psc17_14": 2,
    "psc17_15": 2,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "internalizing": {
      "sum": 4
     },
     "attention": {
      "sum": 4
     },
     "externalizing": {
      "sum": 8
     }
    },
    "bands": {
     "total": "at_or_above",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "key-3",
   "note": "2 for each item whose number has bit 3 (value 8) set, else 0: total 16, internalizing 6, attention 2, externalizing 8",
   "responses": {
    "psc17_1": 0,
    "psc17_2": 0,
    "psc17_3": 0,
    "psc17_4": 0,
    "psc17_5": 0,
    "psc17_6": 0,
    "psc17_7": 0,
    "psc17_8": 2,
    "psc17_9": 2,
    "psc17_10": 2,
    "psc17_11": 2,
    "psc17_12": 2,
    "psc17_13": 2,
    "psc17_14": 2,
    "psc17_15": 2,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "internalizing": {
      "sum": 6
     },
     "attention": {
      "sum": 2
     },
     "externalizing": {
      "sum": 8
     }
    },
    "bands": {
     "total": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "key-4",
   "note": "2 for each item whose number has bit 4 (value 16) set, else 0: total 4, internalizing 0, attention 2, externalizing 2",
   "responses": {
    "psc17_1": 0,
    "psc17_2": 0,
    "psc17_3": 0,
    "psc17_4": 0,
    "psc17_5": 0,
    "psc17_6": 0,
    "psc17_7": 0,
    "psc17_8": 0,
    "psc17_9": 0,
    "psc17_10": 0,
    "psc17_11": 0,
    "psc17_12": 0,
    "psc17_13": 0,
    "psc17_14": 0,
    "psc17_15": 0,
    "psc17_16": 2,
    "psc17_17": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "internalizing": {
      "sum": 0
     },
     "attention": {
      "sum": 2
     },
     "externalizing": {
      "sum": 2
     }
    },
    "bands": {
     "total": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "internalizing-4",
   "note": "only items of this scale: 4",
   "responses": {
    "psc17_1": 0,
    "psc17_2": 2,
    "psc17_3": 0,
    "psc17_4": 0,
    "psc17_5": 0,
    "psc17_6": 2,
    "psc17_7": 0,
    "psc17_8": 0,
    "psc17_9": 0,
    "psc17_10": 0,
    "psc17_11": 0,
    "psc17_12": 0,
    "psc17_13": 0,
    "psc17_14": 0,
    "psc17_15": 0,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "internalizing": {
      "sum": 4
     },
     "attention": {
      "sum": 0
     },
     "externalizing": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "internalizing-5",
   "note": "only items of this scale: 5",
   "responses": {
    "psc17_1": 0,
    "psc17_2": 2,
    "psc17_3": 0,
    "psc17_4": 0,
    "psc17_5": 0,
    "psc17_6": 2,
    "psc17_7": 0,
    "psc17_8": 0,
    "psc17_9": 1,
    "psc17_10": 0,
    "psc17_11": 0,
    "psc17_12": 0,
    "psc17_13": 0,
    "psc17_14": 0,
    "psc17_15": 0,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 0
     },
     "externalizing": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "attention-6",
   "note": "only items of this scale: 6",
   "responses": {
    "psc17_1": 2,
    "psc17_2": 0,
    "psc17_3": 2,
    "psc17_4": 0,
    "psc17_5": 0,
    "psc17_6": 0,
    "psc17_7": 2,
    "psc17_8": 0,
    "psc17_9": 0,
    "psc17_10": 0,
    "psc17_11": 0,
    "psc17_12": 0,
    "psc17_13": 0,
    "psc17_14": 0,
    "psc17_15": 0,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     },
     "internalizing": {
      "sum": 0
     },
     "attention": {
      "sum": 6
     },
     "externalizing": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "attention-7",
   "note": "only items of this scale: 7",
   "responses": {
    "psc17_1": 2,
    "psc17_2": 0,
    "psc17_3": 2,
    "psc17_4": 0,
    "psc17_5": 0,
    "psc17_6": 0,
    "psc17_7": 2,
    "psc17_8": 0,
    "psc17_9": 0,
    "psc17_10": 0,
    "psc17_11": 0,
    "psc17_12": 0,
    "psc17_13": 1,
    "psc17_14": 0,
    "psc17_15": 0,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     },
     "internalizing": {
      "sum": 0
     },
     "attention": {
      "sum": 7
     },
     "externalizing": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below",
     "internalizing": "below",
     "attention": "at_or_above",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "externalizing-6",
   "note": "only items of this scale: 6",
   "responses": {
    "psc17_1": 0,
    "psc17_2": 0,
    "psc17_3": 0,
    "psc17_4": 2,
    "psc17_5": 2,
    "psc17_6": 0,
    "psc17_7": 0,
    "psc17_8": 2,
    "psc17_9": 0,
    "psc17_10": 0,
    "psc17_11": 0,
    "psc17_12": 0,
    "psc17_13": 0,
    "psc17_14": 0,
    "psc17_15": 0,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     },
     "internalizing": {
      "sum": 0
     },
     "attention": {
      "sum": 0
     },
     "externalizing": {
      "sum": 6
     }
    },
    "bands": {
     "total": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "externalizing-7",
   "note": "only items of this scale: 7",
   "responses": {
    "psc17_1": 0,
    "psc17_2": 0,
    "psc17_3": 0,
    "psc17_4": 2,
    "psc17_5": 2,
    "psc17_6": 0,
    "psc17_7": 0,
    "psc17_8": 2,
    "psc17_9": 0,
    "psc17_10": 1,
    "psc17_11": 0,
    "psc17_12": 0,
    "psc17_13": 0,
    "psc17_14": 0,
    "psc17_15": 0,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     },
     "internalizing": {
      "sum": 0
     },
     "attention": {
      "sum": 0
     },
     "externalizing": {
      "sum": 7
     }
    },
    "bands": {
     "total": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "total-14",
   "note": "answers of 1 from the first item on: 14",
   "responses": {
    "psc17_1": 1,
    "psc17_2": 1,
    "psc17_3": 1,
    "psc17_4": 1,
    "psc17_5": 1,
    "psc17_6": 1,
    "psc17_7": 1,
    "psc17_8": 1,
    "psc17_9": 1,
    "psc17_10": 1,
    "psc17_11": 1,
    "psc17_12": 1,
    "psc17_13": 1,
    "psc17_14": 1,
    "psc17_15": 0,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "internalizing": {
      "sum": 4
     },
     "attention": {
      "sum": 4
     },
     "externalizing": {
      "sum": 6
     }
    },
    "bands": {
     "total": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "total-15",
   "note": "answers of 1 from the first item on: 15",
   "responses": {
    "psc17_1": 1,
    "psc17_2": 1,
    "psc17_3": 1,
    "psc17_4": 1,
    "psc17_5": 1,
    "psc17_6": 1,
    "psc17_7": 1,
    "psc17_8": 1,
    "psc17_9": 1,
    "psc17_10": 1,
    "psc17_11": 1,
    "psc17_12": 1,
    "psc17_13": 1,
    "psc17_14": 1,
    "psc17_15": 1,
    "psc17_16": 0,
    "psc17_17": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 4
     },
     "externalizing": {
      "sum": 6
     }
    },
    "bands": {
     "total": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "three-blank-internalizing",
   "note": "three items of internalizing blank, all others 1: the blanks count 0, total 17 - 3 = 14, internalizing 5 - 3 = 2, noted as a lower bound",
   "responses": {
    "psc17_1": 1,
    "psc17_3": 1,
    "psc17_4": 1,
    "psc17_5": 1,
    "psc17_7": 1,
    "psc17_8": 1,
    "psc17_10": 1,
    "psc17_11": 1,
    "psc17_12": 1,
    "psc17_13": 1,
    "psc17_14": 1,
    "psc17_15": 1,
    "psc17_16": 1,
    "psc17_17": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "internalizing": {
      "sum": 2
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 7
     }
    },
    "bands": {}
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "four-blank-internalizing",
   "note": "four items of internalizing blank: the form is invalid, no total and no internalizing",
   "responses": {
    "psc17_1": 1,
    "psc17_3": 1,
    "psc17_4": 1,
    "psc17_5": 1,
    "psc17_7": 1,
    "psc17_8": 1,
    "psc17_10": 1,
    "psc17_12": 1,
    "psc17_13": 1,
    "psc17_14": 1,
    "psc17_15": 1,
    "psc17_16": 1,
    "psc17_17": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "internalizing": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "three-blank-attention",
   "note": "three items of attention blank, all others 1: the blanks count 0, total 17 - 3 = 14, attention 5 - 3 = 2, noted as a lower bound",
   "responses": {
    "psc17_2": 1,
    "psc17_4": 1,
    "psc17_5": 1,
    "psc17_6": 1,
    "psc17_8": 1,
    "psc17_9": 1,
    "psc17_10": 1,
    "psc17_11": 1,
    "psc17_12": 1,
    "psc17_13": 1,
    "psc17_14": 1,
    "psc17_15": 1,
    "psc17_16": 1,
    "psc17_17": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 2
     },
     "externalizing": {
      "sum": 7
     }
    },
    "bands": {}
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "four-blank-attention",
   "note": "four items of attention blank: the form is invalid, no total and no attention",
   "responses": {
    "psc17_2": 1,
    "psc17_4": 1,
    "psc17_5": 1,
    "psc17_6": 1,
    "psc17_8": 1,
    "psc17_9": 1,
    "psc17_10": 1,
    "psc17_11": 1,
    "psc17_12": 1,
    "psc17_14": 1,
    "psc17_15": 1,
    "psc17_16": 1,
    "psc17_17": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "attention": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "three-blank-externalizing",
   "note": "three items of externalizing blank, all others 1: the blanks count 0, total 17 - 3 = 14, externalizing 7 - 3 = 4, noted as a lower bound",
   "responses": {
    "psc17_1": 1,
    "psc17_2": 1,
    "psc17_3": 1,
    "psc17_6": 1,
    "psc17_7": 1,
    "psc17_9": 1,
    "psc17_10": 1,
    "psc17_11": 1,
    "psc17_12": 1,
    "psc17_13": 1,
    "psc17_14": 1,
    "psc17_15": 1,
    "psc17_16": 1,
    "psc17_17": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 4
     }
    },
    "bands": {}
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  },
  {
   "id": "four-blank-externalizing",
   "note": "four items of externalizing blank: the form is invalid, no total and no externalizing",
   "responses": {
    "psc17_1": 1,
    "psc17_2": 1,
    "psc17_3": 1,
    "psc17_6": 1,
    "psc17_7": 1,
    "psc17_9": 1,
    "psc17_11": 1,
    "psc17_12": 1,
    "psc17_13": 1,
    "psc17_14": 1,
    "psc17_15": 1,
    "psc17_16": 1,
    "psc17_17": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "externalizing": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "gardner1999",
    "mark": "D"
   }
  }
 ]
}
