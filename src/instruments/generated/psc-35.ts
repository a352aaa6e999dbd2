// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of psc-35. */
export type ItemId =
  | 'psc35_1'
  | 'psc35_2'
  | 'psc35_3'
  | 'psc35_4'
  | 'psc35_5'
  | 'psc35_6'
  | 'psc35_7'
  | 'psc35_8'
  | 'psc35_9'
  | 'psc35_10'
  | 'psc35_11'
  | 'psc35_12'
  | 'psc35_13'
  | 'psc35_14'
  | 'psc35_15'
  | 'psc35_16'
  | 'psc35_17'
  | 'psc35_18'
  | 'psc35_19'
  | 'psc35_20'
  | 'psc35_21'
  | 'psc35_22'
  | 'psc35_23'
  | 'psc35_24'
  | 'psc35_25'
  | 'psc35_26'
  | 'psc35_27'
  | 'psc35_28'
  | 'psc35_29'
  | 'psc35_30'
  | 'psc35_31'
  | 'psc35_32'
  | 'psc35_33'
  | 'psc35_34'
  | 'psc35_35'

/** Scale ids of psc-35, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly internalizing: 'sum'
  readonly attention: 'sum'
  readonly externalizing: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Pediatric Symptom Checklist, 35 items (PSC-35), version 1.0.0. */
export const psc35: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "psc-35",
 "version": "1.0.0",
 "title": {
  "en": "Pediatric Symptom Checklist, 35 items (PSC-35)",
  "zh-CN": "儿童症状检查表，35 题（PSC-35）"
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
  "member": "long-35"
 },
 "intended": {
  "ages": {
   "min": 6,
   "max": 18
  },
  "figure": {
   "source": "mgh",
   "mark": "S1",
   "note": "the standard form; parents, youth form from 11; under 6 a form of 31 items with another cut, not built in"
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
   "source": "mgh",
   "mark": "S1",
   "note": "free downloads; commercial use was not settled by what was read"
  }
 },
 "references": [
  {
   "id": "jellinek1988",
   "citation": "Jellinek MS, Murphy JM, Robinson J, Feins A, Lamb S, Fenton T (1988). Pediatric Symptom Checklist: screening school-age children for psychosocial dysfunction. Journal of Pediatrics 112(2), 201-209.",
   "doi": "10.1016/S0022-3476(88)80056-8"
  },
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
   "id": "brightfutures",
   "citation": "Bright Futures tool for professionals: instructions for use, Pediatric Symptom Checklist (parent and youth versions), as copied at studylib.net/doc/26316915."
  },
  {
   "id": "han2015",
   "citation": "Han, Woo, Jeong, Hwang and Chung (2015). The Korean version of the Pediatric Symptom Checklist: psychometric properties in Korean school-aged children. Journal of Korean Medical Science 30(8).",
   "url": "https://synapse.koreamed.org/articles/1022699"
  },
  {
   "id": "wikiversity",
   "citation": "Wikiversity, Evidence-based assessment: Pediatric Symptom Checklist (subscale items and cut scores of the 35-item form), two copies.",
   "url": "https://en.wikiversity.org/wiki/Evidence-based_assessment/Pediatric_Symptom_Checklist"
  },
  {
   "id": "sheet35",
   "citation": "Two printed copies of the 35-item form in order: medicalalgorithms.com (with sensitivity and specificity) and scribd.com/document/184970504."
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
   "id": "psc35_1",
   "label": {
    "en": "bodily pain",
    "zh-CN": "疼痛不适"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_2",
   "label": {
    "en": "seeks solitude",
    "zh-CN": "独处增多"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_3",
   "label": {
    "en": "low energy",
    "zh-CN": "精力不足"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_4",
   "label": {
    "en": "restlessness",
    "zh-CN": "坐立不安"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_5",
   "label": {
    "en": "conflict with a teacher",
    "zh-CN": "师生矛盾"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_6",
   "label": {
    "en": "school motivation down",
    "zh-CN": "学习动力下降"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_7",
   "label": {
    "en": "always on the move",
    "zh-CN": "动个不停"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_8",
   "label": {
    "en": "absent-minded",
    "zh-CN": "神游"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_9",
   "label": {
    "en": "loses focus",
    "zh-CN": "走神"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_10",
   "label": {
    "en": "shies from the new",
    "zh-CN": "回避新事物"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_11",
   "label": {
    "en": "sadness",
    "zh-CN": "难过"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_12",
   "label": {
    "en": "short temper",
    "zh-CN": "脾气急躁"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_13",
   "label": {
    "en": "hopelessness",
    "zh-CN": "无望感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_14",
   "label": {
    "en": "poor concentration",
    "zh-CN": "专注困难"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_15",
   "label": {
    "en": "withdrawal from friends",
    "zh-CN": "疏远朋友"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_16",
   "label": {
    "en": "fighting",
    "zh-CN": "打架"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_17",
   "label": {
    "en": "missed school days",
    "zh-CN": "缺课"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_18",
   "label": {
    "en": "worse marks",
    "zh-CN": "成绩变差"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_19",
   "label": {
    "en": "self-critical",
    "zh-CN": "自我否定"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_20",
   "label": {
    "en": "unexplained complaints",
    "zh-CN": "查无原因的不适"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_21",
   "label": {
    "en": "poor sleep",
    "zh-CN": "睡眠不佳"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_22",
   "label": {
    "en": "worrying",
    "zh-CN": "忧虑"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_23",
   "label": {
    "en": "clinging",
    "zh-CN": "黏人"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_24",
   "label": {
    "en": "poor opinion of self",
    "zh-CN": "自我评价差"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_25",
   "label": {
    "en": "risk-taking",
    "zh-CN": "冒险行为"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_26",
   "label": {
    "en": "frequent injuries",
    "zh-CN": "容易受伤"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_27",
   "label": {
    "en": "loss of joy",
    "zh-CN": "乐趣减少"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_28",
   "label": {
    "en": "childish for age",
    "zh-CN": "举止幼稚"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_29",
   "label": {
    "en": "rule-breaking",
    "zh-CN": "违反规则"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_30",
   "label": {
    "en": "closed about feelings",
    "zh-CN": "情绪封闭"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_31",
   "label": {
    "en": "little empathy",
    "zh-CN": "缺乏共情"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_32",
   "label": {
    "en": "teasing",
    "zh-CN": "捉弄"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_33",
   "label": {
    "en": "shifts blame",
    "zh-CN": "推卸责任"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_34",
   "label": {
    "en": "theft",
    "zh-CN": "偷拿"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "psc35_35",
   "label": {
    "en": "keeps things to oneself",
    "zh-CN": "不肯分享"
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
    "psc35_1",
    "psc35_2",
    "psc35_3",
    "psc35_4",
    "psc35_5",
    "psc35_6",
    "psc35_7",
    "psc35_8",
    "psc35_9",
    "psc35_10",
    "psc35_11",
    "psc35_12",
    "psc35_13",
    "psc35_14",
    "psc35_15",
    "psc35_16",
    "psc35_17",
    "psc35_18",
    "psc35_19",
    "psc35_20",
    "psc35_21",
    "psc35_22",
    "psc35_23",
    "psc35_24",
    "psc35_25",
    "psc35_26",
    "psc35_27",
    "psc35_28",
    "psc35_29",
    "psc35_30",
    "psc35_31",
    "psc35_32",
    "psc35_33",
    "psc35_34",
    "psc35_35"
   ],
   "figure": {
    "source": "sheet35",
    "mark": "V2",
    "note": "two printed copies; no recall period"
   }
  },
  {
   "id": "en-youth",
   "language": "en",
   "informant": "self",
   "order": [
    "psc35_1",
    "psc35_2",
    "psc35_3",
    "psc35_4",
    "psc35_5",
    "psc35_6",
    "psc35_7",
    "psc35_8",
    "psc35_9",
    "psc35_10",
    "psc35_11",
    "psc35_12",
    "psc35_13",
    "psc35_14",
    "psc35_15",
    "psc35_16",
    "psc35_17",
    "psc35_18",
    "psc35_19",
    "psc35_20",
    "psc35_21",
    "psc35_22",
    "psc35_23",
    "psc35_24",
    "psc35_25",
    "psc35_26",
    "psc35_27",
    "psc35_28",
    "psc35_29",
    "psc35_30",
    "psc35_31",
    "psc35_32",
    "psc35_33",
    "psc35_34",
    "psc35_35"
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
    "psc35_1",
    "psc35_2",
    "psc35_3",
    "psc35_4",
    "psc35_5",
    "psc35_6",
    "psc35_7",
    "psc35_8",
    "psc35_9",
    "psc35_10",
    "psc35_11",
    "psc35_12",
    "psc35_13",
    "psc35_14",
    "psc35_15",
    "psc35_16",
    "psc35_17",
    "psc35_18",
    "psc35_19",
    "psc35_20",
    "psc35_21",
    "psc35_22",
    "psc35_23",
    "psc35_24",
    "psc35_25",
    "psc35_26",
    "psc35_27",
    "psc35_28",
    "psc35_29",
    "psc35_30",
    "psc35_31",
    "psc35_32",
    "psc35_33",
    "psc35_34",
    "psc35_35"
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
    "psc35_1",
    "psc35_2",
    "psc35_3",
    "psc35_4",
    "psc35_5",
    "psc35_6",
    "psc35_7",
    "psc35_8",
    "psc35_9",
    "psc35_10",
    "psc35_11",
    "psc35_12",
    "psc35_13",
    "psc35_14",
    "psc35_15",
    "psc35_16",
    "psc35_17",
    "psc35_18",
    "psc35_19",
    "psc35_20",
    "psc35_21",
    "psc35_22",
    "psc35_23",
    "psc35_24",
    "psc35_25",
    "psc35_26",
    "psc35_27",
    "psc35_28",
    "psc35_29",
    "psc35_30",
    "psc35_31",
    "psc35_32",
    "psc35_33",
    "psc35_34",
    "psc35_35"
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
      "max": 70
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "psc35_1",
     "psc35_2",
     "psc35_3",
     "psc35_4",
     "psc35_5",
     "psc35_6",
     "psc35_7",
     "psc35_8",
     "psc35_9",
     "psc35_10",
     "psc35_11",
     "psc35_12",
     "psc35_13",
     "psc35_14",
     "psc35_15",
     "psc35_16",
     "psc35_17",
     "psc35_18",
     "psc35_19",
     "psc35_20",
     "psc35_21",
     "psc35_22",
     "psc35_23",
     "psc35_24",
     "psc35_25",
     "psc35_26",
     "psc35_27",
     "psc35_28",
     "psc35_29",
     "psc35_30",
     "psc35_31",
     "psc35_32",
     "psc35_33",
     "psc35_34",
     "psc35_35"
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
     "psc35_11",
     "psc35_13",
     "psc35_19",
     "psc35_22",
     "psc35_27"
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
     "psc35_4",
     "psc35_7",
     "psc35_8",
     "psc35_9",
     "psc35_14"
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
     "psc35_16",
     "psc35_29",
     "psc35_31",
     "psc35_32",
     "psc35_33",
     "psc35_34",
     "psc35_35"
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
    "en": "total: parent 28, youth 30",
    "zh-CN": "总分：家长 28，自评 30"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 28,
     "closed": "at-or-above"
    }
   ],
   "strata": [
    {
     "when": {
      "informant": "self"
     },
     "cuts": [
      {
       "at": 30,
       "closed": "at-or-above"
      }
     ]
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
   "reason": {
    "en": "the developers’ own cut scores, for all school ages and for both informants; the Korean one rests on parents of 7-12",
    "zh-CN": "编制者给出的界值，覆盖各学龄段和两种作答者；韩国界值仅以 7–12 岁儿童的家长得出"
   },
   "population": {
    "en": "US children: parents of 6-18, and adolescents from 11 on",
    "zh-CN": "美国儿童：6–18 岁的家长，以及 11 岁以上青少年本人"
   },
   "accuracy": [
    {
     "cut": 28,
     "criterion": {
      "en": "psychosocial dysfunction by clinicians’ rating",
      "zh-CN": "临床评定的心理社会功能问题"
     },
     "population": {
      "en": "US school-age children 6-12, parent form",
      "zh-CN": "美国 6–12 岁学龄儿童，家长版"
     },
     "sensitivity": 0.95,
     "specificity": 0.68,
     "figure": {
      "source": "sheet35",
      "mark": "S1",
      "note": "printed with the form; the study and its size were not read"
     }
    }
   ],
   "youngestAge": {
    "years": 6,
    "below": "mark",
    "figure": {
     "source": "brightfutures",
     "mark": "S1",
     "note": "two of three who screen positive were rightly found impaired in earlier studies; ages 6-12 for parents"
    }
   },
   "figure": {
    "source": "brightfutures",
    "mark": "V2",
    "note": "28 for ages 6-18 (hospital) or 6-16 (Bright Futures), youth form 30; an unknown informant is read by the lower cut. For ages 4-5 (or 3-5) items 5, 6, 17 and 18 are left out and the cut is 24: below the grades of this catalogue, not built in"
   }
  },
  {
   "id": "total-korea",
   "label": {
    "en": "total: Korean children, 14",
    "zh-CN": "总分：韩国儿童，14"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 14,
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
    "en": "Korean children aged 7-12, n 494, parent form",
    "zh-CN": "韩国 7–12 岁儿童，494 人，家长版"
   },
   "youngestAge": {
    "years": 7,
    "below": "mark",
    "figure": {
     "source": "han2015",
     "mark": "S1"
    }
   },
   "figure": {
    "source": "han2015",
    "mark": "S1",
    "note": "found against behaviour checklist scores of 60 and above and clinical diagnoses; half of the US cut"
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
    "source": "wikiversity",
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
    "source": "wikiversity",
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
    "source": "wikiversity",
    "mark": "V2"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.95,
   "population": "Korean children aged 7-12, parents",
   "n": 397,
   "figure": {
    "source": "han2015",
    "mark": "S1"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "retest",
   "value": 0.73,
   "population": "Korean children aged 7-12, parents; interval not read",
   "default": true,
   "figure": {
    "source": "han2015",
    "mark": "S1"
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
     "total-korea": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "35 x 2 = 70; five items 10, seven items 14",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 70
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
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "at_or_above",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "all-ones",
   "note": "35 x 1 = 35; five items 5, seven items 7",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 1,
    "psc35_30": 1,
    "psc35_31": 1,
    "psc35_32": 1,
    "psc35_33": 1,
    "psc35_34": 1,
    "psc35_35": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 35
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
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "key-0",
   "note": "2 for each item whose number has bit 0 (value 1) set, else 0: total 36, internalizing 8, attention 4, externalizing 8",
   "responses": {
    "psc35_1": 2,
    "psc35_2": 0,
    "psc35_3": 2,
    "psc35_4": 0,
    "psc35_5": 2,
    "psc35_6": 0,
    "psc35_7": 2,
    "psc35_8": 0,
    "psc35_9": 2,
    "psc35_10": 0,
    "psc35_11": 2,
    "psc35_12": 0,
    "psc35_13": 2,
    "psc35_14": 0,
    "psc35_15": 2,
    "psc35_16": 0,
    "psc35_17": 2,
    "psc35_18": 0,
    "psc35_19": 2,
    "psc35_20": 0,
    "psc35_21": 2,
    "psc35_22": 0,
    "psc35_23": 2,
    "psc35_24": 0,
    "psc35_25": 2,
    "psc35_26": 0,
    "psc35_27": 2,
    "psc35_28": 0,
    "psc35_29": 2,
    "psc35_30": 0,
    "psc35_31": 2,
    "psc35_32": 0,
    "psc35_33": 2,
    "psc35_34": 0,
    "psc35_35": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 36
     },
     "internalizing": {
      "sum": 8
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
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "key-1",
   "note": "2 for each item whose number has bit 1 (value 2) set, else 0: total 36, internalizing 8, attention 4, externalizing 6",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 2,
    "psc35_3": 2,
    "psc35_4": 0,
    "psc35_5": 0,
    "psc35_6": 2,
    "psc35_7": 2,
    "psc35_8": 0,
    "psc35_9": 0,
    "psc35_10": 2,
    "psc35_11": 2,
    "psc35_12": 0,
    "psc35_13": 0,
    "psc35_14": 2,
    "psc35_15": 2,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 2,
    "psc35_19": 2,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 2,
    "psc35_23": 2,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 2,
    "psc35_27": 2,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 2,
    "psc35_31": 2,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 2,
    "psc35_35": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 36
     },
     "internalizing": {
      "sum": 8
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
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "key-2",
   "note": "2 for each item whose number has bit 2 (value 4) set, else 0: total 32, internalizing 4, attention 6, externalizing 4",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 2,
    "psc35_5": 2,
    "psc35_6": 2,
    "psc35_7": 2,
    "psc35_8": 0,
    "psc35_9": 0,
    "psc35_10": 0,
    "psc35_11": 0,
    "psc35_12": 2,
    "psc35_13": 2,
    "psc35_14": 2,
    "psc35_15": 2,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 2,
    "psc35_21": 2,
    "psc35_22": 2,
    "psc35_23": 2,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 2,
    "psc35_29": 2,
    "psc35_30": 2,
    "psc35_31": 2,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "internalizing": {
      "sum": 4
     },
     "attention": {
      "sum": 6
     },
     "externalizing": {
      "sum": 4
     }
    },
    "bands": {
     "total": "at_or_above",
     "total-korea": "at_or_above",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "key-3",
   "note": "2 for each item whose number has bit 3 (value 8) set, else 0: total 32, internalizing 6, attention 6, externalizing 4",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 0,
    "psc35_5": 0,
    "psc35_6": 0,
    "psc35_7": 0,
    "psc35_8": 2,
    "psc35_9": 2,
    "psc35_10": 2,
    "psc35_11": 2,
    "psc35_12": 2,
    "psc35_13": 2,
    "psc35_14": 2,
    "psc35_15": 2,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 2,
    "psc35_25": 2,
    "psc35_26": 2,
    "psc35_27": 2,
    "psc35_28": 2,
    "psc35_29": 2,
    "psc35_30": 2,
    "psc35_31": 2,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "internalizing": {
      "sum": 6
     },
     "attention": {
      "sum": 6
     },
     "externalizing": {
      "sum": 4
     }
    },
    "bands": {
     "total": "at_or_above",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "key-4",
   "note": "2 for each item whose number has bit 4 (value 16) set, else 0: total 32, internalizing 6, attention 0, externalizing 6",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 0,
    "psc35_5": 0,
    "psc35_6": 0,
    "psc35_7": 0,
    "psc35_8": 0,
    "psc35_9": 0,
    "psc35_10": 0,
    "psc35_11": 0,
    "psc35_12": 0,
    "psc35_13": 0,
    "psc35_14": 0,
    "psc35_15": 0,
    "psc35_16": 2,
    "psc35_17": 2,
    "psc35_18": 2,
    "psc35_19": 2,
    "psc35_20": 2,
    "psc35_21": 2,
    "psc35_22": 2,
    "psc35_23": 2,
    "psc35_24": 2,
    "psc35_25": 2,
    "psc35_26": 2,
    "psc35_27": 2,
    "psc35_28": 2,
    "psc35_29": 2,
    "psc35_30": 2,
    "psc35_31": 2,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "internalizing": {
      "sum": 6
     },
     "attention": {
      "sum": 0
     },
     "externalizing": {
      "sum": 6
     }
    },
    "bands": {
     "total": "at_or_above",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "key-5",
   "note": "2 for each item whose number has bit 5 (value 32) set, else 0: total 8, internalizing 0, attention 0, externalizing 8",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 0,
    "psc35_5": 0,
    "psc35_6": 0,
    "psc35_7": 0,
    "psc35_8": 0,
    "psc35_9": 0,
    "psc35_10": 0,
    "psc35_11": 0,
    "psc35_12": 0,
    "psc35_13": 0,
    "psc35_14": 0,
    "psc35_15": 0,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 2,
    "psc35_33": 2,
    "psc35_34": 2,
    "psc35_35": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     },
     "internalizing": {
      "sum": 0
     },
     "attention": {
      "sum": 0
     },
     "externalizing": {
      "sum": 8
     }
    },
    "bands": {
     "total": "below",
     "total-korea": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "internalizing-4",
   "note": "only items of this scale: 4",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 0,
    "psc35_5": 0,
    "psc35_6": 0,
    "psc35_7": 0,
    "psc35_8": 0,
    "psc35_9": 0,
    "psc35_10": 0,
    "psc35_11": 2,
    "psc35_12": 0,
    "psc35_13": 2,
    "psc35_14": 0,
    "psc35_15": 0,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
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
     "total-korea": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "internalizing-5",
   "note": "only items of this scale: 5",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 0,
    "psc35_5": 0,
    "psc35_6": 0,
    "psc35_7": 0,
    "psc35_8": 0,
    "psc35_9": 0,
    "psc35_10": 0,
    "psc35_11": 2,
    "psc35_12": 0,
    "psc35_13": 2,
    "psc35_14": 0,
    "psc35_15": 0,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 1,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
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
     "total-korea": "below",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "attention-6",
   "note": "only items of this scale: 6",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 2,
    "psc35_5": 0,
    "psc35_6": 0,
    "psc35_7": 2,
    "psc35_8": 2,
    "psc35_9": 0,
    "psc35_10": 0,
    "psc35_11": 0,
    "psc35_12": 0,
    "psc35_13": 0,
    "psc35_14": 0,
    "psc35_15": 0,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
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
     "total-korea": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "attention-7",
   "note": "only items of this scale: 7",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 2,
    "psc35_5": 0,
    "psc35_6": 0,
    "psc35_7": 2,
    "psc35_8": 2,
    "psc35_9": 1,
    "psc35_10": 0,
    "psc35_11": 0,
    "psc35_12": 0,
    "psc35_13": 0,
    "psc35_14": 0,
    "psc35_15": 0,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
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
     "total-korea": "below",
     "internalizing": "below",
     "attention": "at_or_above",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "externalizing-6",
   "note": "only items of this scale: 6",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 0,
    "psc35_5": 0,
    "psc35_6": 0,
    "psc35_7": 0,
    "psc35_8": 0,
    "psc35_9": 0,
    "psc35_10": 0,
    "psc35_11": 0,
    "psc35_12": 0,
    "psc35_13": 0,
    "psc35_14": 0,
    "psc35_15": 0,
    "psc35_16": 2,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 0,
    "psc35_29": 2,
    "psc35_30": 0,
    "psc35_31": 2,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
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
     "total-korea": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "externalizing-7",
   "note": "only items of this scale: 7",
   "responses": {
    "psc35_1": 0,
    "psc35_2": 0,
    "psc35_3": 0,
    "psc35_4": 0,
    "psc35_5": 0,
    "psc35_6": 0,
    "psc35_7": 0,
    "psc35_8": 0,
    "psc35_9": 0,
    "psc35_10": 0,
    "psc35_11": 0,
    "psc35_12": 0,
    "psc35_13": 0,
    "psc35_14": 0,
    "psc35_15": 0,
    "psc35_16": 2,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 0,
    "psc35_29": 2,
    "psc35_30": 0,
    "psc35_31": 2,
    "psc35_32": 1,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
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
     "total-korea": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-13",
   "note": "answers of 1 from the first item on: 13",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 0,
    "psc35_15": 0,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     },
     "internalizing": {
      "sum": 2
     },
     "attention": {
      "sum": 4
     },
     "externalizing": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below",
     "total-korea": "below",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-14",
   "note": "answers of 1 from the first item on: 14",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 0,
    "psc35_16": 0,
    "psc35_17": 0,
    "psc35_18": 0,
    "psc35_19": 0,
    "psc35_20": 0,
    "psc35_21": 0,
    "psc35_22": 0,
    "psc35_23": 0,
    "psc35_24": 0,
    "psc35_25": 0,
    "psc35_26": 0,
    "psc35_27": 0,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
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
      "sum": 0
     }
    },
    "bands": {
     "total": "below",
     "total-korea": "at_or_above",
     "internalizing": "below",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-27",
   "note": "answers of 1 from the first item on: 27",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-27-youth",
   "note": "as total-27, filled in by the adolescent: the cut is 30",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 0,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "respondent": {
    "informant": "self"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-28",
   "note": "answers of 1 from the first item on: 28",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 28
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 1
     }
    },
    "bands": {
     "total": "at_or_above",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-28-youth",
   "note": "as total-28, filled in by the adolescent: the cut is 30",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "respondent": {
    "informant": "self"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 28
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-29",
   "note": "answers of 1 from the first item on: 29",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 1,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 29
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-29-youth",
   "note": "as total-29, filled in by the adolescent: the cut is 30",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 1,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "respondent": {
    "informant": "self"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 29
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 2
     }
    },
    "bands": {
     "total": "below",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-30",
   "note": "answers of 1 from the first item on: 30",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 1,
    "psc35_30": 1,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-30-youth",
   "note": "as total-30, filled in by the adolescent: the cut is 30",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 1,
    "psc35_30": 1,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "respondent": {
    "informant": "self"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "total-28-parent",
   "note": "as total-28, filled in by a parent",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 0,
    "psc35_30": 0,
    "psc35_31": 0,
    "psc35_32": 0,
    "psc35_33": 0,
    "psc35_34": 0,
    "psc35_35": 0
   },
   "respondent": {
    "informant": "parent"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 28
     },
     "internalizing": {
      "sum": 5
     },
     "attention": {
      "sum": 5
     },
     "externalizing": {
      "sum": 1
     }
    },
    "bands": {
     "total": "at_or_above",
     "total-korea": "at_or_above",
     "internalizing": "at_or_above",
     "attention": "below",
     "externalizing": "below"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "three-blank-internalizing",
   "note": "three items of internalizing blank, all others 1: the blanks count 0, total 35 - 3 = 32, internalizing 5 - 3 = 2, noted as a lower bound",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_12": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 1,
    "psc35_30": 1,
    "psc35_31": 1,
    "psc35_32": 1,
    "psc35_33": 1,
    "psc35_34": 1,
    "psc35_35": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
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
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "four-blank-internalizing",
   "note": "four items of internalizing blank: the form is invalid, no total and no internalizing",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_12": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 1,
    "psc35_30": 1,
    "psc35_31": 1,
    "psc35_32": 1,
    "psc35_33": 1,
    "psc35_34": 1,
    "psc35_35": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "internalizing": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "three-blank-attention",
   "note": "three items of attention blank, all others 1: the blanks count 0, total 35 - 3 = 32, attention 5 - 3 = 2, noted as a lower bound",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 1,
    "psc35_30": 1,
    "psc35_31": 1,
    "psc35_32": 1,
    "psc35_33": 1,
    "psc35_34": 1,
    "psc35_35": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
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
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "four-blank-attention",
   "note": "four items of attention blank: the form is invalid, no total and no attention",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_16": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_29": 1,
    "psc35_30": 1,
    "psc35_31": 1,
    "psc35_32": 1,
    "psc35_33": 1,
    "psc35_34": 1,
    "psc35_35": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "attention": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "three-blank-externalizing",
   "note": "three items of externalizing blank, all others 1: the blanks count 0, total 35 - 3 = 32, externalizing 7 - 3 = 4, noted as a lower bound",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_30": 1,
    "psc35_32": 1,
    "psc35_33": 1,
    "psc35_34": 1,
    "psc35_35": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
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
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "four-blank-externalizing",
   "note": "four items of externalizing blank: the form is invalid, no total and no externalizing",
   "responses": {
    "psc35_1": 1,
    "psc35_2": 1,
    "psc35_3": 1,
    "psc35_4": 1,
    "psc35_5": 1,
    "psc35_6": 1,
    "psc35_7": 1,
    "psc35_8": 1,
    "psc35_9": 1,
    "psc35_10": 1,
    "psc35_11": 1,
    "psc35_12": 1,
    "psc35_13": 1,
    "psc35_14": 1,
    "psc35_15": 1,
    "psc35_17": 1,
    "psc35_18": 1,
    "psc35_19": 1,
    "psc35_20": 1,
    "psc35_21": 1,
    "psc35_22": 1,
    "psc35_23": 1,
    "psc35_24": 1,
    "psc35_25": 1,
    "psc35_26": 1,
    "psc35_27": 1,
    "psc35_28": 1,
    "psc35_30": 1,
    "psc35_33": 1,
    "psc35_34": 1,
    "psc35_35": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "externalizing": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  },
  {
   "id": "four-blank-elsewhere",
   "note": "four items of no subscale blank: no total; the subscales are complete",
   "responses": {
    "psc35_4": 2,
    "psc35_6": 2,
    "psc35_7": 2,
    "psc35_8": 2,
    "psc35_9": 2,
    "psc35_10": 2,
    "psc35_11": 2,
    "psc35_12": 2,
    "psc35_13": 2,
    "psc35_14": 2,
    "psc35_15": 2,
    "psc35_16": 2,
    "psc35_17": 2,
    "psc35_18": 2,
    "psc35_19": 2,
    "psc35_20": 2,
    "psc35_21": 2,
    "psc35_22": 2,
    "psc35_23": 2,
    "psc35_24": 2,
    "psc35_25": 2,
    "psc35_26": 2,
    "psc35_27": 2,
    "psc35_28": 2,
    "psc35_29": 2,
    "psc35_30": 2,
    "psc35_31": 2,
    "psc35_32": 2,
    "psc35_33": 2,
    "psc35_34": 2,
    "psc35_35": 2
   },
   "expect": {
    "scales": {
     "total": "absent",
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
     "internalizing": "at_or_above",
     "attention": "at_or_above",
     "externalizing": "at_or_above"
    }
   },
   "figure": {
    "source": "jellinek1988",
    "mark": "D"
   }
  }
 ]
}
