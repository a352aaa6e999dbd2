// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of sdq-teacher. */
export type ItemId =
  | 'sdq_1'
  | 'sdq_2'
  | 'sdq_3'
  | 'sdq_4'
  | 'sdq_5'
  | 'sdq_6'
  | 'sdq_7'
  | 'sdq_8'
  | 'sdq_9'
  | 'sdq_10'
  | 'sdq_11'
  | 'sdq_12'
  | 'sdq_13'
  | 'sdq_14'
  | 'sdq_15'
  | 'sdq_16'
  | 'sdq_17'
  | 'sdq_18'
  | 'sdq_19'
  | 'sdq_20'
  | 'sdq_21'
  | 'sdq_22'
  | 'sdq_23'
  | 'sdq_24'
  | 'sdq_25'
  | 'sdq_difficulties'
  | 'sdq_duration'
  | 'sdq_distress'
  | 'sdq_friends'
  | 'sdq_classroom'
  | 'sdq_burden'

/** Scale ids of sdq-teacher, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly emotional: 'sum'
  readonly conduct: 'sum'
  readonly hyperactivity: 'sum'
  readonly peer: 'sum'
  readonly prosocial: 'sum'
  readonly externalizing: 'sum'
  readonly internalizing: 'sum'
  readonly impact: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Strengths and Difficulties Questionnaire, teachers of 4-17 (SDQ), version 1.0.0. */
export const sdqTeacher: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "sdq-teacher",
 "version": "1.0.0",
 "title": {
  "en": "Strengths and Difficulties Questionnaire, teachers of 4-17 (SDQ)",
  "zh-CN": "长处和困难问卷，教师版 4–17 岁（SDQ）"
 },
 "construct": {
  "en": "emotional and behavioural difficulties and strengths",
  "zh-CN": "情绪与行为方面的困难和长处"
 },
 "informants": [
  "teacher"
 ],
 "family": {
  "id": "sdq",
  "member": "teacher"
 },
 "intended": {
  "ages": {
   "min": 4,
   "max": 17
  },
  "figure": {
   "source": "youthinmind",
   "mark": "V2",
   "note": "one form for ages 4-17; the form for ages 2-4 has other items and is not this one"
  }
 },
 "licence": {
  "statement": {
   "en": "Copyright Robert Goodman, Youthinmind. Paper forms may be copied free of charge by non-profit users; nothing may be changed, and electronic versions and scoring programs need the publisher’s agreement. Keys and figures only are stored here, no item text; scoring is refused unless the host declares its permission.",
   "zh-CN": "版权归 Robert Goodman（Youthinmind）所有。非营利使用者可免费复印纸质问卷；不得改动任何内容，电子版和计分程序须取得出版方同意。此处只有计分键和数据，没有题目文字；使用方未声明许可时不予计分。"
  },
  "holder": "Robert Goodman, Youthinmind Ltd",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "scoring",
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "youthinmind",
   "mark": "V2",
   "note": "an Australian government site and a European project page describe these conditions"
  }
 },
 "references": [
  {
   "id": "goodman1997",
   "citation": "Goodman R (1997). The Strengths and Difficulties Questionnaire: a research note. Journal of Child Psychology and Psychiatry 38(5), 581-586.",
   "doi": "10.1111/j.1469-7610.1997.tb01545.x"
  },
  {
   "id": "goodman2001",
   "citation": "Goodman R (2001). Psychometric properties of the Strengths and Difficulties Questionnaire. Journal of the American Academy of Child and Adolescent Psychiatry 40(11), 1337-1345.",
   "doi": "10.1097/00004583-200111000-00015"
  },
  {
   "id": "youthinmind",
   "citation": "Youthinmind. Strengths and Difficulties Questionnaire: questionnaires, scoring instructions and conditions of use.",
   "url": "https://www.sdqinfo.org"
  },
  {
   "id": "scorers",
   "citation": "Eight public scorers of the SDQ compared item by item, six of them with reversed items, among them gbiele/masterfile (scripts4tests/sdq.R) and a Python SDQScorer that uses the publisher’s column names."
  },
  {
   "id": "du2008",
   "citation": "Du Y, Kou J, Coghill D (2008). The validity, reliability and normative scores of the parent, teacher and self report versions of the Strengths and Difficulties Questionnaire in China. Child and Adolescent Psychiatry and Mental Health 2, 8.",
   "doi": "10.1186/1753-2000-2-8"
  },
  {
   "id": "qlr2016",
   "citation": "Quality of Life Research (2016) 25, 913-923, table 1: four bands of the teacher SDQ as the publisher prints them (authors not read).",
   "doi": "10.1007/s11136-015-1218-x"
  }
 ],
 "responseSets": {
  "truth": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "no",
      "zh-CN": "不符合"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "partly",
      "zh-CN": "部分符合"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "yes",
      "zh-CN": "完全符合"
     }
    }
   ]
  },
  "difficulties": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "none",
      "zh-CN": "没有"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "minor",
      "zh-CN": "轻微"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "clear",
      "zh-CN": "明显"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "severe",
      "zh-CN": "严重"
     }
    }
   ]
  },
  "duration": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "under 1 month",
      "zh-CN": "不足 1 个月"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "1-5 months",
      "zh-CN": "1–5 个月"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "6-12 months",
      "zh-CN": "6–12 个月"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "over a year",
      "zh-CN": "超过 1 年"
     }
    }
   ]
  },
  "degree": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "none",
      "zh-CN": "没有"
     },
     "score": 0
    },
    {
     "code": 1,
     "label": {
      "en": "slight",
      "zh-CN": "轻微"
     },
     "score": 0
    },
    {
     "code": 2,
     "label": {
      "en": "much",
      "zh-CN": "较多"
     },
     "score": 1
    },
    {
     "code": 3,
     "label": {
      "en": "very much",
      "zh-CN": "很多"
     },
     "score": 2
    }
   ]
  }
 },
 "items": [
  {
   "id": "sdq_1",
   "label": {
    "en": "consideration",
    "zh-CN": "顾及他人"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_2",
   "label": {
    "en": "overactive",
    "zh-CN": "活动过多"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_3",
   "label": {
    "en": "bodily complaints",
    "zh-CN": "身体不适"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_4",
   "label": {
    "en": "sharing",
    "zh-CN": "愿意分享"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_5",
   "label": {
    "en": "outbursts",
    "zh-CN": "易怒"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_6",
   "label": {
    "en": "keeps to oneself",
    "zh-CN": "喜欢独处"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_7",
   "label": {
    "en": "compliance",
    "zh-CN": "听话"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_8",
   "label": {
    "en": "worrying",
    "zh-CN": "忧虑"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_9",
   "label": {
    "en": "comforting",
    "zh-CN": "安慰帮忙"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_10",
   "label": {
    "en": "motor unrest",
    "zh-CN": "小动作"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_11",
   "label": {
    "en": "friendship",
    "zh-CN": "友伴"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_12",
   "label": {
    "en": "fighting",
    "zh-CN": "打斗"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_13",
   "label": {
    "en": "low spirits",
    "zh-CN": "情绪低落"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_14",
   "label": {
    "en": "popularity",
    "zh-CN": "受欢迎"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_15",
   "label": {
    "en": "loses focus",
    "zh-CN": "走神"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_16",
   "label": {
    "en": "unease with the new",
    "zh-CN": "不适应新事物"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_17",
   "label": {
    "en": "gentle with the young",
    "zh-CN": "善待年幼者"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_18",
   "label": {
    "en": "dishonesty",
    "zh-CN": "不诚实"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_19",
   "label": {
    "en": "victim of peers",
    "zh-CN": "受欺负"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_20",
   "label": {
    "en": "offers help",
    "zh-CN": "主动相助"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_21",
   "label": {
    "en": "forethought",
    "zh-CN": "三思后行"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_22",
   "label": {
    "en": "theft",
    "zh-CN": "偷拿"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_23",
   "label": {
    "en": "prefers adult company",
    "zh-CN": "更愿与大人相处"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_24",
   "label": {
    "en": "fearfulness",
    "zh-CN": "胆小"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_25",
   "label": {
    "en": "perseverance",
    "zh-CN": "有始有终"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "sdq_difficulties",
   "label": {
    "en": "difficulties overall",
    "zh-CN": "总体困难"
   },
   "kind": "choice",
   "responses": "difficulties"
  },
  {
   "id": "sdq_duration",
   "label": {
    "en": "how long",
    "zh-CN": "持续时间"
   },
   "kind": "choice",
   "responses": "duration",
   "supplementary": true
  },
  {
   "id": "sdq_distress",
   "label": {
    "en": "distress",
    "zh-CN": "苦恼程度"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "sdq_friends",
   "label": {
    "en": "effect on friendships",
    "zh-CN": "影响交友"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "sdq_classroom",
   "label": {
    "en": "effect on learning",
    "zh-CN": "影响课堂学习"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "sdq_burden",
   "label": {
    "en": "burden on class",
    "zh-CN": "对班级的负担"
   },
   "kind": "choice",
   "responses": "degree",
   "supplementary": true
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "teacher",
   "recall": {
    "text": {
     "en": "past six months or this school year",
     "zh-CN": "过去六个月或本学年"
    }
   },
   "order": [
    "sdq_1",
    "sdq_2",
    "sdq_3",
    "sdq_4",
    "sdq_5",
    "sdq_6",
    "sdq_7",
    "sdq_8",
    "sdq_9",
    "sdq_10",
    "sdq_11",
    "sdq_12",
    "sdq_13",
    "sdq_14",
    "sdq_15",
    "sdq_16",
    "sdq_17",
    "sdq_18",
    "sdq_19",
    "sdq_20",
    "sdq_21",
    "sdq_22",
    "sdq_23",
    "sdq_24",
    "sdq_25",
    "sdq_difficulties",
    "sdq_duration",
    "sdq_distress",
    "sdq_friends",
    "sdq_classroom",
    "sdq_burden"
   ],
   "figure": {
    "source": "scorers",
    "mark": "V2",
    "note": "order of the 25 items; the impact page follows it"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "teacher",
   "recall": {
    "text": {
     "en": "past six months or this school year",
     "zh-CN": "过去六个月或本学年"
    }
   },
   "order": [
    "sdq_1",
    "sdq_2",
    "sdq_3",
    "sdq_4",
    "sdq_5",
    "sdq_6",
    "sdq_7",
    "sdq_8",
    "sdq_9",
    "sdq_10",
    "sdq_11",
    "sdq_12",
    "sdq_13",
    "sdq_14",
    "sdq_15",
    "sdq_16",
    "sdq_17",
    "sdq_18",
    "sdq_19",
    "sdq_20",
    "sdq_21",
    "sdq_22",
    "sdq_23",
    "sdq_24",
    "sdq_25",
    "sdq_difficulties",
    "sdq_duration",
    "sdq_distress",
    "sdq_friends",
    "sdq_classroom",
    "sdq_burden"
   ],
   "figure": {
    "source": "du2008",
    "mark": "S1",
    "note": "official Chinese translation, scored by the same key in Shanghai; the form itself was not read"
   }
  }
 ],
 "applicability": [
  {
   "items": [
    "sdq_distress",
    "sdq_friends",
    "sdq_classroom"
   ],
   "when": {
    "kind": "answer",
    "item": "sdq_difficulties",
    "in": [
     1,
     2,
     3
    ]
   },
   "otherwise": {
    "implied": 0
   },
   "figure": {
    "source": "youthinmind",
    "mark": "S1",
    "note": "no difficulties overall: impact 0"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "total difficulties",
    "zh-CN": "困难总分"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 40
     }
    }
   ],
   "score": {
    "method": "composite",
    "form": "sum",
    "of": [
     {
      "scale": "emotional",
      "stage": "sum"
     },
     {
      "scale": "conduct",
      "stage": "sum"
     },
     {
      "scale": "hyperactivity",
      "stage": "sum"
     },
     {
      "scale": "peer",
      "stage": "sum"
     }
    ],
    "minPresent": 4,
    "figure": {
     "source": "youthinmind",
     "mark": "V2",
     "note": "sum of the four rounded difficulty scales; absent when any of them is absent"
    }
   }
  },
  {
   "id": "emotional",
   "label": {
    "en": "emotional symptoms",
    "zh-CN": "情绪症状"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sdq_3",
     "sdq_8",
     "sdq_13",
     "sdq_16",
     "sdq_24"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 3,
     "figure": {
      "source": "youthinmind",
      "mark": "V2",
      "note": "at least three of five answered; sum x 5 / answered to the nearest whole number, halves up"
     }
    }
   }
  },
  {
   "id": "conduct",
   "label": {
    "en": "conduct problems",
    "zh-CN": "品行问题"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sdq_5",
     {
      "item": "sdq_7",
      "reverse": true
     },
     "sdq_12",
     "sdq_18",
     "sdq_22"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 3,
     "figure": {
      "source": "youthinmind",
      "mark": "V2",
      "note": "at least three of five answered; sum x 5 / answered to the nearest whole number, halves up"
     }
    }
   }
  },
  {
   "id": "hyperactivity",
   "label": {
    "en": "hyperactivity and inattention",
    "zh-CN": "多动与注意力不集中"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sdq_2",
     "sdq_10",
     "sdq_15",
     {
      "item": "sdq_21",
      "reverse": true
     },
     {
      "item": "sdq_25",
      "reverse": true
     }
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 3,
     "figure": {
      "source": "youthinmind",
      "mark": "V2",
      "note": "at least three of five answered; sum x 5 / answered to the nearest whole number, halves up"
     }
    }
   }
  },
  {
   "id": "peer",
   "label": {
    "en": "peer relationship problems",
    "zh-CN": "同伴交往问题"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sdq_6",
     {
      "item": "sdq_11",
      "reverse": true
     },
     {
      "item": "sdq_14",
      "reverse": true
     },
     "sdq_19",
     "sdq_23"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 3,
     "figure": {
      "source": "youthinmind",
      "mark": "V2",
      "note": "at least three of five answered; sum x 5 / answered to the nearest whole number, halves up"
     }
    }
   }
  },
  {
   "id": "prosocial",
   "label": {
    "en": "prosocial behaviour",
    "zh-CN": "亲社会行为"
   },
   "direction": "lower-is-worse",
   "stages": [
    {
     "id": "sum",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sdq_1",
     "sdq_4",
     "sdq_9",
     "sdq_17",
     "sdq_20"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 3,
     "figure": {
      "source": "youthinmind",
      "mark": "V2",
      "note": "at least three of five answered; sum x 5 / answered to the nearest whole number, halves up"
     }
    }
   }
  },
  {
   "id": "externalizing",
   "label": {
    "en": "externalizing problems",
    "zh-CN": "外化问题"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 20
     }
    }
   ],
   "score": {
    "method": "composite",
    "form": "sum",
    "of": [
     {
      "scale": "conduct",
      "stage": "sum"
     },
     {
      "scale": "hyperactivity",
      "stage": "sum"
     }
    ],
    "minPresent": 2,
    "figure": {
     "source": "youthinmind",
     "mark": "V2c",
     "note": "conduct + hyperactivity"
    }
   }
  },
  {
   "id": "internalizing",
   "label": {
    "en": "internalizing problems",
    "zh-CN": "内化问题"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 20
     }
    }
   ],
   "score": {
    "method": "composite",
    "form": "sum",
    "of": [
     {
      "scale": "emotional",
      "stage": "sum"
     },
     {
      "scale": "peer",
      "stage": "sum"
     }
    ],
    "minPresent": 2,
    "figure": {
     "source": "youthinmind",
     "mark": "V2c",
     "note": "emotional + peer"
    }
   }
  },
  {
   "id": "impact",
   "label": {
    "en": "impact",
    "zh-CN": "影响因子"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 6
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sdq_distress",
     "sdq_friends",
     "sdq_classroom"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 2,
     "figure": {
      "source": "youthinmind",
      "mark": "K",
      "note": "two of three; the public scorer that was read takes the five-item rule for teachers as well, which cannot be meant"
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
   "id": "total-shanghai",
   "label": {
    "en": "total difficulties: Shanghai, three bands",
    "zh-CN": "困难总分：上海（三级）"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 14,
     "closed": "at-or-above"
    },
    {
     "at": 18,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to difficulties with feelings, behaviour or peers. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在情绪、行为或同伴交往上遇到困难。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to difficulties with feelings, behaviour or peers. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在情绪、行为或同伴交往上遇到困难。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to difficulties with feelings, behaviour or peers. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在情绪、行为或同伴交往上遇到困难，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to difficulties with feelings, behaviour or peers. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在情绪、行为或同伴交往上遇到困难，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "the only set made with Chinese pupils",
    "zh-CN": "唯一以中国学生得出的界值"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by teachers; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，教师评定；约 10% 高于上界，80% 低于下界"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "du2008",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "du2008",
    "mark": "S1",
    "note": "table 4; published names: normal, borderline, abnormal"
   }
  },
  {
   "id": "total-uk-four",
   "label": {
    "en": "total difficulties: UK community, four bands",
    "zh-CN": "困难总分：英国社区（四级）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 12,
     "closed": "at-or-above"
    },
    {
     "at": 16,
     "closed": "at-or-above"
    },
    {
     "at": 19,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "average",
     "label": {
      "en": "close to average",
      "zh-CN": "接近平均"
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
     "id": "slightly_raised",
     "label": {
      "en": "slightly raised",
      "zh-CN": "略高"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to difficulties with feelings, behaviour or peers. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在情绪、行为或同伴交往上遇到困难。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to difficulties with feelings, behaviour or peers. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在情绪、行为或同伴交往上遇到困难。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to difficulties with feelings, behaviour or peers. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在情绪、行为或同伴交往上遇到困难，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to difficulties with feelings, behaviour or peers. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在情绪、行为或同伴交往上遇到困难，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "very_high",
     "label": {
      "en": "very high",
      "zh-CN": "很高"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to difficulties with feelings, behaviour or peers. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在情绪、行为或同伴交往上遇到困难，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to difficulties with feelings, behaviour or peers. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在情绪、行为或同伴交往上遇到困难，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "UK community children aged 4-17, as the publisher prints them",
    "zh-CN": "英国社区 4–17 岁儿童，依出版方公布"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "V2",
    "note": "two public copies of the publisher’s table"
   }
  },
  {
   "id": "total-uk-three",
   "label": {
    "en": "total difficulties: UK, original three bands",
    "zh-CN": "困难总分：英国原版（三级）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 12,
     "closed": "at-or-above"
    },
    {
     "at": 16,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to difficulties with feelings, behaviour or peers. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在情绪、行为或同伴交往上遇到困难。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to difficulties with feelings, behaviour or peers. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在情绪、行为或同伴交往上遇到困难。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to difficulties with feelings, behaviour or peers. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在情绪、行为或同伴交往上遇到困难，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to difficulties with feelings, behaviour or peers. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在情绪、行为或同伴交往上遇到困难，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "British children aged 5-15, original cut scores",
    "zh-CN": "英国 5–15 岁儿童，原版界值"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s original scoring sheet from general knowledge"
   }
  },
  {
   "id": "emotional-shanghai",
   "label": {
    "en": "emotional symptoms: Shanghai, three bands",
    "zh-CN": "情绪症状：上海（三级）"
   },
   "scale": "emotional",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to worry, sadness or bodily complaints. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能担心、难过或身体不舒服。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry, sadness or bodily complaints. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能担心、难过或身体不舒服。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to worry, sadness or bodily complaints. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能担心、难过或身体不舒服，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry, sadness or bodily complaints. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能担心、难过或身体不舒服，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "the only set made with Chinese pupils",
    "zh-CN": "唯一以中国学生得出的界值"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by teachers; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，教师评定；约 10% 高于上界，80% 低于下界"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "du2008",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "du2008",
    "mark": "S1",
    "note": "table 4; published names: normal, borderline, abnormal"
   }
  },
  {
   "id": "emotional-uk-four",
   "label": {
    "en": "emotional symptoms: UK community, four bands",
    "zh-CN": "情绪症状：英国社区（四级）"
   },
   "scale": "emotional",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 6,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "average",
     "label": {
      "en": "close to average",
      "zh-CN": "接近平均"
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
     "id": "slightly_raised",
     "label": {
      "en": "slightly raised",
      "zh-CN": "略高"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to worry, sadness or bodily complaints. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能担心、难过或身体不舒服。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry, sadness or bodily complaints. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能担心、难过或身体不舒服。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to worry, sadness or bodily complaints. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能担心、难过或身体不舒服，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry, sadness or bodily complaints. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能担心、难过或身体不舒服，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "very_high",
     "label": {
      "en": "very high",
      "zh-CN": "很高"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry, sadness or bodily complaints. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能担心、难过或身体不舒服，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry, sadness or bodily complaints. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能担心、难过或身体不舒服，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "UK community children aged 4-17, as the publisher prints them",
    "zh-CN": "英国社区 4–17 岁儿童，依出版方公布"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "qlr2016",
    "mark": "S1",
    "note": "a paper that prints the publisher’s table for teachers"
   }
  },
  {
   "id": "emotional-uk-three",
   "label": {
    "en": "emotional symptoms: UK, original three bands",
    "zh-CN": "情绪症状：英国原版（三级）"
   },
   "scale": "emotional",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 6,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to worry, sadness or bodily complaints. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能担心、难过或身体不舒服。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry, sadness or bodily complaints. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能担心、难过或身体不舒服。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to worry, sadness or bodily complaints. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能担心、难过或身体不舒服，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry, sadness or bodily complaints. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能担心、难过或身体不舒服，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "British children aged 5-15, original cut scores",
    "zh-CN": "英国 5–15 岁儿童，原版界值"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s original scoring sheet from general knowledge"
   }
  },
  {
   "id": "conduct-shanghai",
   "label": {
    "en": "conduct problems: Shanghai, three bands",
    "zh-CN": "品行问题：上海（三级）"
   },
   "scale": "conduct",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to anger or trouble with rules. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能容易发脾气或难以遵守规则。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to anger or trouble with rules. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能容易发脾气或难以遵守规则。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to anger or trouble with rules. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易发脾气或难以遵守规则，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to anger or trouble with rules. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易发脾气或难以遵守规则，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "the only set made with Chinese pupils",
    "zh-CN": "唯一以中国学生得出的界值"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by teachers; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，教师评定；约 10% 高于上界，80% 低于下界"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "du2008",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "du2008",
    "mark": "S1",
    "note": "table 4; published names: normal, borderline, abnormal"
   }
  },
  {
   "id": "conduct-uk-four",
   "label": {
    "en": "conduct problems: UK community, four bands",
    "zh-CN": "品行问题：英国社区（四级）"
   },
   "scale": "conduct",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "average",
     "label": {
      "en": "close to average",
      "zh-CN": "接近平均"
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
     "id": "slightly_raised",
     "label": {
      "en": "slightly raised",
      "zh-CN": "略高"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to anger or trouble with rules. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能容易发脾气或难以遵守规则。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to anger or trouble with rules. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能容易发脾气或难以遵守规则。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to anger or trouble with rules. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易发脾气或难以遵守规则，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to anger or trouble with rules. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易发脾气或难以遵守规则，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "very_high",
     "label": {
      "en": "very high",
      "zh-CN": "很高"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to anger or trouble with rules. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易发脾气或难以遵守规则，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to anger or trouble with rules. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易发脾气或难以遵守规则，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "UK community children aged 4-17, as the publisher prints them",
    "zh-CN": "英国社区 4–17 岁儿童，依出版方公布"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "qlr2016",
    "mark": "S1",
    "note": "a paper that prints the publisher’s table for teachers"
   }
  },
  {
   "id": "conduct-uk-three",
   "label": {
    "en": "conduct problems: UK, original three bands",
    "zh-CN": "品行问题：英国原版（三级）"
   },
   "scale": "conduct",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to anger or trouble with rules. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能容易发脾气或难以遵守规则。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to anger or trouble with rules. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能容易发脾气或难以遵守规则。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to anger or trouble with rules. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易发脾气或难以遵守规则，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to anger or trouble with rules. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易发脾气或难以遵守规则，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "British children aged 5-15, original cut scores",
    "zh-CN": "英国 5–15 岁儿童，原版界值"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s original scoring sheet from general knowledge"
   }
  },
  {
   "id": "hyperactivity-shanghai",
   "label": {
    "en": "hyperactivity and inattention: Shanghai, three bands",
    "zh-CN": "多动与注意力不集中：上海（三级）"
   },
   "scale": "hyperactivity",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 7,
     "closed": "at-or-above"
    },
    {
     "at": 9,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to restlessness or trouble concentrating. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能坐不住或难以集中注意力。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to restlessness or trouble concentrating. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能坐不住或难以集中注意力。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to restlessness or trouble concentrating. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能坐不住或难以集中注意力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to restlessness or trouble concentrating. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能坐不住或难以集中注意力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "the only set made with Chinese pupils",
    "zh-CN": "唯一以中国学生得出的界值"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by teachers; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，教师评定；约 10% 高于上界，80% 低于下界"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "du2008",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "du2008",
    "mark": "S1",
    "note": "table 4; published names: normal, borderline, abnormal"
   }
  },
  {
   "id": "hyperactivity-uk-four",
   "label": {
    "en": "hyperactivity and inattention: UK community, four bands",
    "zh-CN": "多动与注意力不集中：英国社区（四级）"
   },
   "scale": "hyperactivity",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 6,
     "closed": "at-or-above"
    },
    {
     "at": 8,
     "closed": "at-or-above"
    },
    {
     "at": 9,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "average",
     "label": {
      "en": "close to average",
      "zh-CN": "接近平均"
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
     "id": "slightly_raised",
     "label": {
      "en": "slightly raised",
      "zh-CN": "略高"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to restlessness or trouble concentrating. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能坐不住或难以集中注意力。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to restlessness or trouble concentrating. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能坐不住或难以集中注意力。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to restlessness or trouble concentrating. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能坐不住或难以集中注意力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to restlessness or trouble concentrating. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能坐不住或难以集中注意力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "very_high",
     "label": {
      "en": "very high",
      "zh-CN": "很高"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to restlessness or trouble concentrating. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能坐不住或难以集中注意力，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to restlessness or trouble concentrating. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能坐不住或难以集中注意力，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "UK community children aged 4-17, as the publisher prints them",
    "zh-CN": "英国社区 4–17 岁儿童，依出版方公布"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "qlr2016",
    "mark": "S1",
    "note": "a paper that prints the publisher’s table for teachers"
   }
  },
  {
   "id": "hyperactivity-uk-three",
   "label": {
    "en": "hyperactivity and inattention: UK, original three bands",
    "zh-CN": "多动与注意力不集中：英国原版（三级）"
   },
   "scale": "hyperactivity",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 6,
     "closed": "at-or-above"
    },
    {
     "at": 7,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to restlessness or trouble concentrating. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能坐不住或难以集中注意力。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to restlessness or trouble concentrating. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能坐不住或难以集中注意力。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to restlessness or trouble concentrating. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能坐不住或难以集中注意力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to restlessness or trouble concentrating. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能坐不住或难以集中注意力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "British children aged 5-15, original cut scores",
    "zh-CN": "英国 5–15 岁儿童，原版界值"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s original scoring sheet from general knowledge"
   }
  },
  {
   "id": "peer-shanghai",
   "label": {
    "en": "peer relationship problems: Shanghai, three bands",
    "zh-CN": "同伴交往问题：上海（三级）"
   },
   "scale": "peer",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 6,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to trouble getting along with peers. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在与同伴相处上遇到困难。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to trouble getting along with peers. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在与同伴相处上遇到困难。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to trouble getting along with peers. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在与同伴相处上遇到困难，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble getting along with peers. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在与同伴相处上遇到困难，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "the only set made with Chinese pupils",
    "zh-CN": "唯一以中国学生得出的界值"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by teachers; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，教师评定；约 10% 高于上界，80% 低于下界"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "du2008",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "du2008",
    "mark": "S1",
    "note": "table 4; published names: normal, borderline, abnormal"
   }
  },
  {
   "id": "peer-uk-four",
   "label": {
    "en": "peer relationship problems: UK community, four bands",
    "zh-CN": "同伴交往问题：英国社区（四级）"
   },
   "scale": "peer",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 6,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "average",
     "label": {
      "en": "close to average",
      "zh-CN": "接近平均"
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
     "id": "slightly_raised",
     "label": {
      "en": "slightly raised",
      "zh-CN": "略高"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to trouble getting along with peers. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在与同伴相处上遇到困难。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to trouble getting along with peers. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在与同伴相处上遇到困难。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to trouble getting along with peers. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在与同伴相处上遇到困难，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble getting along with peers. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在与同伴相处上遇到困难，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "very_high",
     "label": {
      "en": "very high",
      "zh-CN": "很高"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to trouble getting along with peers. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在与同伴相处上遇到困难，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to trouble getting along with peers. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在与同伴相处上遇到困难，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "UK community children aged 4-17, as the publisher prints them",
    "zh-CN": "英国社区 4–17 岁儿童，依出版方公布"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "qlr2016",
    "mark": "S1",
    "note": "a paper that prints the publisher’s table for teachers"
   }
  },
  {
   "id": "peer-uk-three",
   "label": {
    "en": "peer relationship problems: UK, original three bands",
    "zh-CN": "同伴交往问题：英国原版（三级）"
   },
   "scale": "peer",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to trouble getting along with peers. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在与同伴相处上遇到困难。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to trouble getting along with peers. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在与同伴相处上遇到困难。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to trouble getting along with peers. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在与同伴相处上遇到困难，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble getting along with peers. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在与同伴相处上遇到困难，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "British children aged 5-15, original cut scores",
    "zh-CN": "英国 5–15 岁儿童，原版界值"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s original scoring sheet from general knowledge"
   }
  },
  {
   "id": "prosocial-shanghai",
   "label": {
    "en": "prosocial behaviour: Shanghai, three bands",
    "zh-CN": "亲社会行为：上海（三级）"
   },
   "scale": "prosocial",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low",
      "zh-CN": "偏低"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to few signs of helping and sharing. Please arrange a talk with the school psychologist soon: getting on with others can be practised. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子较少表现出帮助和分享。请尽快与学校心理老师约时间谈一谈：与人相处是可以练习的。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to few signs of helping and sharing. Please bring the pupil and the school psychologist together soon: getting on with others can be practised. This is not a diagnosis.",
       "zh-CN": "从回答看，学生较少表现出帮助和分享。请尽快联系学校心理老师与学生面谈：与人相处是可以练习的。这不是诊断。"
      }
     }
    },
    {
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to few signs of helping and sharing. A calm talk about how things go with others can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来较少表现出帮助和分享。可以平心静气地聊一聊与他人相处的情况，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to few signs of helping and sharing. Notice how the pupil gets on with others and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来较少表现出帮助和分享。请留意学生与他人相处的情况，近几周主动聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
    }
   ],
   "reason": {
    "en": "the only set made with Chinese pupils",
    "zh-CN": "唯一以中国学生得出的界值"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by teachers; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，教师评定；约 10% 高于上界，80% 低于下界"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "du2008",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "du2008",
    "mark": "S1",
    "note": "table 4; published names: normal, borderline, abnormal"
   }
  },
  {
   "id": "prosocial-uk-four",
   "label": {
    "en": "prosocial behaviour: UK community, four bands",
    "zh-CN": "亲社会行为：英国社区（四级）"
   },
   "scale": "prosocial",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 6,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "very_low",
     "label": {
      "en": "very low",
      "zh-CN": "很低"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to very few signs of helping and sharing. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子很少表现出帮助和分享。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very few signs of helping and sharing. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生很少表现出帮助和分享。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "low",
     "label": {
      "en": "low",
      "zh-CN": "低"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to few signs of helping and sharing. Please arrange a talk with the school psychologist soon: getting on with others can be practised. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子较少表现出帮助和分享。请尽快与学校心理老师约时间谈一谈：与人相处是可以练习的。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to few signs of helping and sharing. Please bring the pupil and the school psychologist together soon: getting on with others can be practised. This is not a diagnosis.",
       "zh-CN": "从回答看，学生较少表现出帮助和分享。请尽快联系学校心理老师与学生面谈：与人相处是可以练习的。这不是诊断。"
      }
     }
    },
    {
     "id": "slightly_lowered",
     "label": {
      "en": "slightly lowered",
      "zh-CN": "略低"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to few signs of helping and sharing. A calm talk about how things go with others can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来较少表现出帮助和分享。可以平心静气地聊一聊与他人相处的情况，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to few signs of helping and sharing. Notice how the pupil gets on with others and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来较少表现出帮助和分享。请留意学生与他人相处的情况，近几周主动聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "average",
     "label": {
      "en": "close to average",
      "zh-CN": "接近平均"
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
    }
   ],
   "population": {
    "en": "UK community children aged 4-17, as the publisher prints them",
    "zh-CN": "英国社区 4–17 岁儿童，依出版方公布"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "qlr2016",
    "mark": "S1",
    "note": "a paper that prints the publisher’s table for teachers"
   }
  },
  {
   "id": "prosocial-uk-three",
   "label": {
    "en": "prosocial behaviour: UK, original three bands",
    "zh-CN": "亲社会行为：英国原版（三级）"
   },
   "scale": "prosocial",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 6,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low",
      "zh-CN": "偏低"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to few signs of helping and sharing. Please arrange a talk with the school psychologist soon: getting on with others can be practised. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子较少表现出帮助和分享。请尽快与学校心理老师约时间谈一谈：与人相处是可以练习的。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to few signs of helping and sharing. Please bring the pupil and the school psychologist together soon: getting on with others can be practised. This is not a diagnosis.",
       "zh-CN": "从回答看，学生较少表现出帮助和分享。请尽快联系学校心理老师与学生面谈：与人相处是可以练习的。这不是诊断。"
      }
     }
    },
    {
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to few signs of helping and sharing. A calm talk about how things go with others can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来较少表现出帮助和分享。可以平心静气地聊一聊与他人相处的情况，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to few signs of helping and sharing. Notice how the pupil gets on with others and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来较少表现出帮助和分享。请留意学生与他人相处的情况，近几周主动聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
    }
   ],
   "population": {
    "en": "British children aged 5-15, original cut scores",
    "zh-CN": "英国 5–15 岁儿童，原版界值"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s original scoring sheet from general knowledge"
   }
  },
  {
   "id": "impact-uk-four",
   "label": {
    "en": "impact: UK community, four bands",
    "zh-CN": "影响因子：英国社区（四级）"
   },
   "scale": "impact",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 1,
     "closed": "at-or-above"
    },
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "average",
     "label": {
      "en": "close to average",
      "zh-CN": "接近平均"
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
     "id": "slightly_raised",
     "label": {
      "en": "slightly raised",
      "zh-CN": "略高"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to difficulties that weigh on daily life. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能因一些困难而影响了日常生活。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to difficulties that weigh on daily life. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能因一些困难而影响了日常生活。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to difficulties that weigh on daily life. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能因一些困难而影响了日常生活，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to difficulties that weigh on daily life. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能因一些困难而影响了日常生活，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "very_high",
     "label": {
      "en": "very high",
      "zh-CN": "很高"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to difficulties that weigh on daily life. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能因一些困难而影响了日常生活，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to difficulties that weigh on daily life. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能因一些困难而影响了日常生活，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "the finer of the two UK sets; no Chinese cut scores for impact were found",
    "zh-CN": "两套英国界值中较细的一套；未找到中国的影响因子界值"
   },
   "population": {
    "en": "UK community children aged 4-17, as the publisher prints them",
    "zh-CN": "英国社区 4–17 岁儿童，依出版方公布"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s scoring sheet from general knowledge"
   }
  },
  {
   "id": "impact-uk-three",
   "label": {
    "en": "impact: UK, original three bands",
    "zh-CN": "影响因子：英国原版（三级）"
   },
   "scale": "impact",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 1,
     "closed": "at-or-above"
    },
    {
     "at": 2,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "usual",
     "label": {
      "en": "usual range",
      "zh-CN": "常见范围"
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
     "id": "borderline",
     "label": {
      "en": "borderline",
      "zh-CN": "边缘"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to difficulties that weigh on daily life. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能因一些困难而影响了日常生活。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to difficulties that weigh on daily life. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能因一些困难而影响了日常生活。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "偏高"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to difficulties that weigh on daily life. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能因一些困难而影响了日常生活，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to difficulties that weigh on daily life. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能因一些困难而影响了日常生活，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "British children aged 5-15, original cut scores",
    "zh-CN": "英国 5–15 岁儿童，原版界值"
   },
   "youngestAge": {
    "years": 5,
    "below": "mark",
    "figure": {
     "source": "goodman2001",
     "mark": "V2c",
     "note": "scores above the 90th percentile raised the odds of an interview diagnosis in British children aged 5-15, self-report 11-15; not studied cut by cut"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s original scoring sheet from general knowledge"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.87,
   "population": "British national survey of ages 5-15 (self-report 11-15), teachers",
   "default": true,
   "figure": {
    "source": "goodman2001",
    "mark": "K",
    "note": "the mean alpha of .73 over all scales and informants was read; this value is from general knowledge"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "each item at the answer that scores lowest: every scale 0; no difficulties overall, so impact 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "emotional": {
      "sum": 0
     },
     "conduct": {
      "sum": 0
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 0
     },
     "externalizing": {
      "sum": 0
     },
     "internalizing": {
      "sum": 0
     },
     "total": {
      "sum": 0
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "usual",
     "emotional-shanghai": "usual",
     "conduct-shanghai": "usual",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "low",
     "total-uk-four": "average",
     "emotional-uk-four": "average",
     "conduct-uk-four": "average",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "usual",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "usual",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "each item at the answer that scores highest: five scales of 5 x 2 = 10, total 4 x 10 = 40, impact 3 x 2 = 6",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 10
     },
     "hyperactivity": {
      "sum": 10
     },
     "peer": {
      "sum": 10
     },
     "prosocial": {
      "sum": 10
     },
     "externalizing": {
      "sum": 20
     },
     "internalizing": {
      "sum": 20
     },
     "total": {
      "sum": 40
     },
     "impact": {
      "sum": 6
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "high",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "very_high",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "very_high",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "high",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "high"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-0",
   "note": "each scale 0: total 4 x 0 = 0, externalizing and internalizing 2 x 0 = 0; impact 0",
   "responses": {
    "sdq_1": 0,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 0,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 0,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 0
     },
     "conduct": {
      "sum": 0
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 0
     },
     "externalizing": {
      "sum": 0
     },
     "internalizing": {
      "sum": 0
     },
     "total": {
      "sum": 0
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "usual",
     "emotional-shanghai": "usual",
     "conduct-shanghai": "usual",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "low",
     "total-uk-four": "average",
     "emotional-uk-four": "average",
     "conduct-uk-four": "average",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "usual",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "usual",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-1",
   "note": "each scale 1: total 4 x 1 = 4, externalizing and internalizing 2 x 1 = 2; impact 0",
   "responses": {
    "sdq_1": 1,
    "sdq_2": 1,
    "sdq_3": 1,
    "sdq_4": 0,
    "sdq_5": 1,
    "sdq_6": 1,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 0,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 1
     },
     "conduct": {
      "sum": 1
     },
     "hyperactivity": {
      "sum": 1
     },
     "peer": {
      "sum": 1
     },
     "prosocial": {
      "sum": 1
     },
     "externalizing": {
      "sum": 2
     },
     "internalizing": {
      "sum": 2
     },
     "total": {
      "sum": 4
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "usual",
     "emotional-shanghai": "usual",
     "conduct-shanghai": "usual",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "low",
     "total-uk-four": "average",
     "emotional-uk-four": "average",
     "conduct-uk-four": "average",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "usual",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "usual",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-2",
   "note": "each scale 2: total 4 x 2 = 8, externalizing and internalizing 2 x 2 = 4; impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 0,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 0,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 2
     },
     "conduct": {
      "sum": 2
     },
     "hyperactivity": {
      "sum": 2
     },
     "peer": {
      "sum": 2
     },
     "prosocial": {
      "sum": 2
     },
     "externalizing": {
      "sum": 4
     },
     "internalizing": {
      "sum": 4
     },
     "total": {
      "sum": 8
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "usual",
     "emotional-shanghai": "usual",
     "conduct-shanghai": "usual",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "low",
     "total-uk-four": "average",
     "emotional-uk-four": "average",
     "conduct-uk-four": "average",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "usual",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "usual",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-3",
   "note": "each scale 3: total 4 x 3 = 12, externalizing and internalizing 2 x 3 = 6; impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 1,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 1,
    "sdq_8": 1,
    "sdq_9": 0,
    "sdq_10": 1,
    "sdq_11": 1,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 3
     },
     "conduct": {
      "sum": 3
     },
     "hyperactivity": {
      "sum": 3
     },
     "peer": {
      "sum": 3
     },
     "prosocial": {
      "sum": 3
     },
     "externalizing": {
      "sum": 6
     },
     "internalizing": {
      "sum": 6
     },
     "total": {
      "sum": 12
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "usual",
     "emotional-shanghai": "usual",
     "conduct-shanghai": "borderline",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "low",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "average",
     "conduct-uk-four": "slightly_raised",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "slightly_raised",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "borderline",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "borderline",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-4",
   "note": "each scale 4: total 4 x 4 = 16, externalizing and internalizing 2 x 4 = 8; impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 0,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 4
     },
     "conduct": {
      "sum": 4
     },
     "hyperactivity": {
      "sum": 4
     },
     "peer": {
      "sum": 4
     },
     "prosocial": {
      "sum": 4
     },
     "externalizing": {
      "sum": 8
     },
     "internalizing": {
      "sum": 8
     },
     "total": {
      "sum": 16
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "borderline",
     "emotional-shanghai": "borderline",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "borderline",
     "total-uk-four": "high",
     "emotional-uk-four": "slightly_raised",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "slightly_raised",
     "prosocial-uk-four": "low",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "borderline",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-5",
   "note": "each scale 5: total 4 x 5 = 20, externalizing and internalizing 2 x 5 = 10; impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 20
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-6",
   "note": "each scale 6: total 4 x 6 = 24, externalizing and internalizing 2 x 6 = 12; impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 2,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 0,
    "sdq_15": 2,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 6
     },
     "conduct": {
      "sum": 6
     },
     "hyperactivity": {
      "sum": 6
     },
     "peer": {
      "sum": 6
     },
     "prosocial": {
      "sum": 6
     },
     "externalizing": {
      "sum": 12
     },
     "internalizing": {
      "sum": 12
     },
     "total": {
      "sum": 24
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "slightly_raised",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "borderline",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-7",
   "note": "each scale 7: total 4 x 7 = 28, externalizing and internalizing 2 x 7 = 14; impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 2,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 0,
    "sdq_15": 2,
    "sdq_16": 1,
    "sdq_17": 1,
    "sdq_18": 1,
    "sdq_19": 1,
    "sdq_20": 0,
    "sdq_21": 1,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 7
     },
     "conduct": {
      "sum": 7
     },
     "hyperactivity": {
      "sum": 7
     },
     "peer": {
      "sum": 7
     },
     "prosocial": {
      "sum": 7
     },
     "externalizing": {
      "sum": 14
     },
     "internalizing": {
      "sum": 14
     },
     "total": {
      "sum": 28
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "borderline",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "slightly_raised",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "high",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-8",
   "note": "each scale 8: total 4 x 8 = 32, externalizing and internalizing 2 x 8 = 16; impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 2,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 0,
    "sdq_15": 2,
    "sdq_16": 2,
    "sdq_17": 2,
    "sdq_18": 2,
    "sdq_19": 2,
    "sdq_20": 0,
    "sdq_21": 0,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 8
     },
     "conduct": {
      "sum": 8
     },
     "hyperactivity": {
      "sum": 8
     },
     "peer": {
      "sum": 8
     },
     "prosocial": {
      "sum": 8
     },
     "externalizing": {
      "sum": 16
     },
     "internalizing": {
      "sum": 16
     },
     "total": {
      "sum": 32
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "borderline",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "high",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "high",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-9",
   "note": "each scale 9: total 4 x 9 = 36, externalizing and internalizing 2 x 9 = 18; impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 2,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 0,
    "sdq_15": 2,
    "sdq_16": 2,
    "sdq_17": 2,
    "sdq_18": 2,
    "sdq_19": 2,
    "sdq_20": 1,
    "sdq_21": 0,
    "sdq_22": 1,
    "sdq_23": 1,
    "sdq_24": 1,
    "sdq_25": 1,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 9
     },
     "conduct": {
      "sum": 9
     },
     "hyperactivity": {
      "sum": 9
     },
     "peer": {
      "sum": 9
     },
     "prosocial": {
      "sum": 9
     },
     "externalizing": {
      "sum": 18
     },
     "internalizing": {
      "sum": 18
     },
     "total": {
      "sum": 36
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "high",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "very_high",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "high",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "level-10",
   "note": "each scale 10: total 4 x 10 = 40, externalizing and internalizing 2 x 10 = 20; impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 2,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 0,
    "sdq_15": 2,
    "sdq_16": 2,
    "sdq_17": 2,
    "sdq_18": 2,
    "sdq_19": 2,
    "sdq_20": 2,
    "sdq_21": 0,
    "sdq_22": 2,
    "sdq_23": 2,
    "sdq_24": 2,
    "sdq_25": 0,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 10
     },
     "hyperactivity": {
      "sum": 10
     },
     "peer": {
      "sum": 10
     },
     "prosocial": {
      "sum": 10
     },
     "externalizing": {
      "sum": 20
     },
     "internalizing": {
      "sum": 20
     },
     "total": {
      "sum": 40
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "high",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "very_high",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "high",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "total-11",
   "note": "emotional 10 + conduct 1 + hyperactivity 0 + peer 0 = 11; prosocial 5 does not count",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 1,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 1
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 1
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 11
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "usual",
     "emotional-shanghai": "high",
     "conduct-shanghai": "usual",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "total-uk-four": "average",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "average",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "usual",
     "emotional-uk-three": "high",
     "conduct-uk-three": "usual",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "total-12",
   "note": "emotional 10 + conduct 2 + hyperactivity 0 + peer 0 = 12; prosocial 5 does not count",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 2
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 2
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 12
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "usual",
     "emotional-shanghai": "high",
     "conduct-shanghai": "usual",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "average",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "borderline",
     "emotional-uk-three": "high",
     "conduct-uk-three": "usual",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "total-13",
   "note": "emotional 10 + conduct 3 + hyperactivity 0 + peer 0 = 13; prosocial 5 does not count",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 0,
    "sdq_7": 1,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 3
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 3
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 13
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "usual",
     "emotional-shanghai": "high",
     "conduct-shanghai": "borderline",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "slightly_raised",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "borderline",
     "emotional-uk-three": "high",
     "conduct-uk-three": "borderline",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "total-14",
   "note": "emotional 10 + conduct 4 + hyperactivity 0 + peer 0 = 14; prosocial 5 does not count",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 0,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 4
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 4
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 14
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "borderline",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "borderline",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "total-15",
   "note": "emotional 10 + conduct 5 + hyperactivity 0 + peer 0 = 15; prosocial 5 does not count",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 0,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 1,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 5
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 15
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "borderline",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "borderline",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "total-16",
   "note": "emotional 10 + conduct 6 + hyperactivity 0 + peer 0 = 16; prosocial 5 does not count",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 0,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 6
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 6
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 16
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "borderline",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "total-uk-four": "high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "total-17",
   "note": "emotional 10 + conduct 7 + hyperactivity 0 + peer 0 = 17; prosocial 5 does not count",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 0,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 0,
    "sdq_18": 1,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 7
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 7
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 17
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "borderline",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "total-uk-four": "high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "total-18",
   "note": "emotional 10 + conduct 8 + hyperactivity 0 + peer 0 = 18; prosocial 5 does not count",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 0,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 0,
    "sdq_18": 2,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 8
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 8
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 18
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "total-uk-four": "high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "total-19",
   "note": "emotional 10 + conduct 9 + hyperactivity 0 + peer 0 = 19; prosocial 5 does not count",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 0,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 0,
    "sdq_18": 2,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 1,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 9
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 9
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 19
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "key-0",
   "note": "2 for each item whose number has bit 0 (value 1) set, else 0: emotional 4, conduct 2, hyperactivity 2, peer 6, prosocial 6",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 2,
    "sdq_4": 0,
    "sdq_5": 2,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 2,
    "sdq_14": 0,
    "sdq_15": 2,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 2,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 2,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 4
     },
     "conduct": {
      "sum": 2
     },
     "hyperactivity": {
      "sum": 2
     },
     "peer": {
      "sum": 6
     },
     "prosocial": {
      "sum": 6
     },
     "externalizing": {
      "sum": 4
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 14
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "borderline",
     "emotional-shanghai": "borderline",
     "conduct-shanghai": "usual",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "slightly_raised",
     "conduct-uk-four": "average",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "borderline",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "usual",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "key-1",
   "note": "2 for each item whose number has bit 1 (value 2) set, else 0: emotional 2, conduct 4, hyperactivity 10, peer 6, prosocial 0",
   "responses": {
    "sdq_1": 0,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 0,
    "sdq_5": 0,
    "sdq_6": 2,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 0,
    "sdq_10": 2,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 2,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 2,
    "sdq_19": 2,
    "sdq_20": 0,
    "sdq_21": 0,
    "sdq_22": 2,
    "sdq_23": 2,
    "sdq_24": 0,
    "sdq_25": 0,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 2
     },
     "conduct": {
      "sum": 4
     },
     "hyperactivity": {
      "sum": 10
     },
     "peer": {
      "sum": 6
     },
     "prosocial": {
      "sum": 0
     },
     "externalizing": {
      "sum": 14
     },
     "internalizing": {
      "sum": 8
     },
     "total": {
      "sum": 22
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "usual",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "high",
     "peer-shanghai": "high",
     "prosocial-shanghai": "low",
     "total-uk-four": "very_high",
     "emotional-uk-four": "average",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "very_high",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "high",
     "peer-uk-three": "high",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "key-2",
   "note": "2 for each item whose number has bit 2 (value 4) set, else 0: emotional 2, conduct 6, hyperactivity 4, peer 6, prosocial 4",
   "responses": {
    "sdq_1": 0,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 0,
    "sdq_10": 0,
    "sdq_11": 0,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 2,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 2,
    "sdq_23": 2,
    "sdq_24": 0,
    "sdq_25": 0,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 2
     },
     "conduct": {
      "sum": 6
     },
     "hyperactivity": {
      "sum": 4
     },
     "peer": {
      "sum": 6
     },
     "prosocial": {
      "sum": 4
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 8
     },
     "total": {
      "sum": 18
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "usual",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "high",
     "prosocial-shanghai": "borderline",
     "total-uk-four": "high",
     "emotional-uk-four": "average",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "low",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "key-3",
   "note": "2 for each item whose number has bit 3 (value 8) set, else 0: emotional 6, conduct 4, hyperactivity 6, peer 0, prosocial 2",
   "responses": {
    "sdq_1": 0,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 0,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 2,
    "sdq_10": 2,
    "sdq_11": 2,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 2,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 0,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 6
     },
     "conduct": {
      "sum": 4
     },
     "hyperactivity": {
      "sum": 6
     },
     "peer": {
      "sum": 0
     },
     "prosocial": {
      "sum": 2
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 6
     },
     "total": {
      "sum": 16
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "borderline",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "low",
     "total-uk-four": "high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "slightly_raised",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "borderline",
     "peer-uk-three": "usual",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "key-4",
   "note": "2 for each item whose number has bit 4 (value 16) set, else 0: emotional 4, conduct 6, hyperactivity 0, peer 8, prosocial 4",
   "responses": {
    "sdq_1": 0,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 0,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 0,
    "sdq_8": 0,
    "sdq_9": 0,
    "sdq_10": 0,
    "sdq_11": 0,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 0,
    "sdq_15": 0,
    "sdq_16": 2,
    "sdq_17": 2,
    "sdq_18": 2,
    "sdq_19": 2,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 2,
    "sdq_23": 2,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 4
     },
     "conduct": {
      "sum": 6
     },
     "hyperactivity": {
      "sum": 0
     },
     "peer": {
      "sum": 8
     },
     "prosocial": {
      "sum": 4
     },
     "externalizing": {
      "sum": 6
     },
     "internalizing": {
      "sum": 12
     },
     "total": {
      "sum": 18
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "borderline",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "high",
     "prosocial-shanghai": "borderline",
     "total-uk-four": "high",
     "emotional-uk-four": "slightly_raised",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "low",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "low",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "all-ones",
   "note": "each item 1, reversed or not: every scale 5",
   "responses": {
    "sdq_1": 1,
    "sdq_2": 1,
    "sdq_3": 1,
    "sdq_4": 1,
    "sdq_5": 1,
    "sdq_6": 1,
    "sdq_7": 1,
    "sdq_8": 1,
    "sdq_9": 1,
    "sdq_10": 1,
    "sdq_11": 1,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 1,
    "sdq_17": 1,
    "sdq_18": 1,
    "sdq_19": 1,
    "sdq_20": 1,
    "sdq_21": 1,
    "sdq_22": 1,
    "sdq_23": 1,
    "sdq_24": 1,
    "sdq_25": 1,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 20
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "all-twos",
   "note": "each item 2: emotional 10, conduct 4 x 2 = 8, hyperactivity 3 x 2 = 6, peer 3 x 2 = 6, prosocial 10; total 30",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 2,
    "sdq_8": 2,
    "sdq_9": 2,
    "sdq_10": 2,
    "sdq_11": 2,
    "sdq_12": 2,
    "sdq_13": 2,
    "sdq_14": 2,
    "sdq_15": 2,
    "sdq_16": 2,
    "sdq_17": 2,
    "sdq_18": 2,
    "sdq_19": 2,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 2,
    "sdq_23": 2,
    "sdq_24": 2,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 10
     },
     "conduct": {
      "sum": 8
     },
     "hyperactivity": {
      "sum": 6
     },
     "peer": {
      "sum": 6
     },
     "prosocial": {
      "sum": 10
     },
     "externalizing": {
      "sum": 14
     },
     "internalizing": {
      "sum": 16
     },
     "total": {
      "sum": 30
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "slightly_raised",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "borderline",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "prorated-three-of-five",
   "note": "emotional: three answered, sum 4: 4 x 5 / 3 = 6.67, rounded to 7; total 7 + 5 + 5 + 5 = 22",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 1,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 1,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 2,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 7
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 12
     },
     "total": {
      "sum": 22
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "prorated-half-up",
   "note": "conduct: item 7 answered 0 counts 2; 1 + 2 + 2 + 1 = 6 of four, 6 x 5 / 4 = 7.5, half up to 8; total 5 + 8 + 5 + 5 = 23",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 1,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 2,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 1,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 8
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 13
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 23
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "missing-emotional",
   "note": "two of five answered: emotional is not scored, nor is the total",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": "absent",
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": "absent",
     "total": "absent",
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "missing-conduct",
   "note": "two of five answered: conduct is not scored, nor is the total",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_6": 2,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": "absent",
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": "absent",
     "internalizing": {
      "sum": 10
     },
     "total": "absent",
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "emotional-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "emotional-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "emotional-uk-three": "borderline",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "missing-hyperactivity",
   "note": "two of five answered: hyperactivity is not scored, nor is the total",
   "responses": {
    "sdq_1": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": "absent",
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": "absent",
     "internalizing": {
      "sum": 10
     },
     "total": "absent",
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "missing-peer",
   "note": "two of five answered: peer is not scored, nor is the total",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": "absent",
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": "absent",
     "total": "absent",
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "prosocial-shanghai": "usual",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "missing-prosocial",
   "note": "two of five answered: prosocial is not scored, the total is",
   "responses": {
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": "absent",
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 20
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "half-up-emotional",
   "note": "emotional: four answered, keyed 2 + 2 + 1 + 1 = 6: 6 x 5 / 4 = 7.5, half up to 8",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 1,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 8
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 13
     },
     "total": {
      "sum": 23
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "half-up-hyperactivity",
   "note": "hyperactivity: four answered, keyed 2 + 2 + 1 + 1 = 6: 6 x 5 / 4 = 7.5, half up to 8",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 1,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 8
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 13
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 23
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "borderline",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "high",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "high",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "half-up-peer",
   "note": "peer: four answered, keyed 2 + 2 + 1 + 1 = 6: 6 x 5 / 4 = 7.5, half up to 8",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 1,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 8
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 13
     },
     "total": {
      "sum": 23
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "half-up-prosocial",
   "note": "prosocial: four answered, keyed 2 + 2 + 1 + 1 = 6: 6 x 5 / 4 = 7.5, half up to 8",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 1,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 8
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 20
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "prorated-conduct",
   "note": "conduct: three answered, keyed 1 + 1 + 2 = 4: 4 x 5 / 3 = 6.67, rounded to 7",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 1,
    "sdq_6": 2,
    "sdq_7": 1,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 2,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 7
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 12
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 22
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "prorated-hyperactivity",
   "note": "hyperactivity: three answered, keyed 1 + 1 + 2 = 4: 4 x 5 / 3 = 6.67, rounded to 7",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 1,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 1,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 2,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 0,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 7
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 12
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 22
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "borderline",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "slightly_raised",
     "peer-uk-four": "high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "high",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "prorated-peer",
   "note": "peer: three answered, keyed 1 + 1 + 2 = 4: 4 x 5 / 3 = 6.67, rounded to 7",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 2,
    "sdq_5": 2,
    "sdq_6": 1,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 1,
    "sdq_10": 2,
    "sdq_11": 1,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 0,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_17": 0,
    "sdq_18": 0,
    "sdq_20": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 7
     },
     "prosocial": {
      "sum": 5
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 12
     },
     "total": {
      "sum": 22
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "borderline",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "prorated-prosocial",
   "note": "prosocial: three answered, keyed 1 + 1 + 2 = 4: 4 x 5 / 3 = 6.67, rounded to 7",
   "responses": {
    "sdq_1": 1,
    "sdq_2": 2,
    "sdq_3": 2,
    "sdq_4": 1,
    "sdq_5": 2,
    "sdq_6": 2,
    "sdq_7": 0,
    "sdq_8": 2,
    "sdq_9": 2,
    "sdq_10": 2,
    "sdq_11": 0,
    "sdq_12": 1,
    "sdq_13": 1,
    "sdq_14": 1,
    "sdq_15": 1,
    "sdq_16": 0,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "emotional": {
      "sum": 5
     },
     "conduct": {
      "sum": 5
     },
     "hyperactivity": {
      "sum": 5
     },
     "peer": {
      "sum": 5
     },
     "prosocial": {
      "sum": 7
     },
     "externalizing": {
      "sum": 10
     },
     "internalizing": {
      "sum": 10
     },
     "total": {
      "sum": 20
     },
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
     "conduct-uk-three": "high",
     "hyperactivity-uk-three": "usual",
     "peer-uk-three": "high",
     "prosocial-uk-three": "usual",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "goodman1997",
    "mark": "D"
   }
  },
  {
   "id": "impact-gate-no",
   "note": "no difficulties overall: the questions behind are not asked, impact 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "impact-uk-four": "average",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-gate-blank",
   "note": "the opening question left blank and nothing behind it answered: impact is absent, not 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2
   },
   "expect": {
    "scales": {
     "impact": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-gate-blank-answered",
   "note": "the opening question left blank, every question behind answered at 2: 3 x 1 = 3",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_distress": 2,
    "sdq_friends": 2,
    "sdq_classroom": 2
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 3
     }
    },
    "bands": {
     "impact-uk-four": "very_high",
     "impact-uk-three": "high"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-distress-1",
   "note": "difficulties 1; only distress at 1: recoded 0, 0, 1, 2, that is 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 1,
    "sdq_distress": 1,
    "sdq_friends": 0,
    "sdq_classroom": 0
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "impact-uk-four": "average",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-friends-1",
   "note": "difficulties 1; only friends at 1: recoded 0, 0, 1, 2, that is 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 1,
    "sdq_distress": 0,
    "sdq_friends": 1,
    "sdq_classroom": 0
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "impact-uk-four": "average",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-classroom-1",
   "note": "difficulties 1; only classroom at 1: recoded 0, 0, 1, 2, that is 0",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 1,
    "sdq_distress": 0,
    "sdq_friends": 0,
    "sdq_classroom": 1
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 0
     }
    },
    "bands": {
     "impact-uk-four": "average",
     "impact-uk-three": "usual"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-distress-2",
   "note": "difficulties 2; only distress at 2: recoded 0, 0, 1, 2, that is 1",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 2,
    "sdq_distress": 2,
    "sdq_friends": 0,
    "sdq_classroom": 0
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 1
     }
    },
    "bands": {
     "impact-uk-four": "slightly_raised",
     "impact-uk-three": "borderline"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-friends-2",
   "note": "difficulties 2; only friends at 2: recoded 0, 0, 1, 2, that is 1",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 2,
    "sdq_distress": 0,
    "sdq_friends": 2,
    "sdq_classroom": 0
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 1
     }
    },
    "bands": {
     "impact-uk-four": "slightly_raised",
     "impact-uk-three": "borderline"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-classroom-2",
   "note": "difficulties 2; only classroom at 2: recoded 0, 0, 1, 2, that is 1",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 2,
    "sdq_distress": 0,
    "sdq_friends": 0,
    "sdq_classroom": 2
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 1
     }
    },
    "bands": {
     "impact-uk-four": "slightly_raised",
     "impact-uk-three": "borderline"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-distress-3",
   "note": "difficulties 3; only distress at 3: recoded 0, 0, 1, 2, that is 2",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 3,
    "sdq_distress": 3,
    "sdq_friends": 0,
    "sdq_classroom": 0
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 2
     }
    },
    "bands": {
     "impact-uk-four": "high",
     "impact-uk-three": "high"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-friends-3",
   "note": "difficulties 3; only friends at 3: recoded 0, 0, 1, 2, that is 2",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 3,
    "sdq_distress": 0,
    "sdq_friends": 3,
    "sdq_classroom": 0
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 2
     }
    },
    "bands": {
     "impact-uk-four": "high",
     "impact-uk-three": "high"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-classroom-3",
   "note": "difficulties 3; only classroom at 3: recoded 0, 0, 1, 2, that is 2",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 3,
    "sdq_distress": 0,
    "sdq_friends": 0,
    "sdq_classroom": 3
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 2
     }
    },
    "bands": {
     "impact-uk-four": "high",
     "impact-uk-three": "high"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-three",
   "note": "one item at 3 and one at 2: 2 + 1 = 3",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 2,
    "sdq_distress": 3,
    "sdq_friends": 2,
    "sdq_classroom": 1
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 3
     }
    },
    "bands": {
     "impact-uk-four": "very_high",
     "impact-uk-three": "high"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-unanswered-1",
   "note": "difficulties 1, but nothing behind answered: absent",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 1
   },
   "expect": {
    "scales": {
     "impact": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-unanswered-2",
   "note": "difficulties 2, but nothing behind answered: absent",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 2
   },
   "expect": {
    "scales": {
     "impact": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-unanswered-3",
   "note": "difficulties 3, but nothing behind answered: absent",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 3
   },
   "expect": {
    "scales": {
     "impact": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-prorated",
   "note": "two of three answered, 2 + 1 = 3: 3 x 3 / 2 = 4.5, half up to 5",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 3,
    "sdq_distress": 3,
    "sdq_friends": 2
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 5
     }
    },
    "bands": {
     "impact-uk-four": "very_high",
     "impact-uk-three": "high"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-beyond-limit",
   "note": "one of three answered: not scored",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 3,
    "sdq_distress": 3
   },
   "expect": {
    "scales": {
     "impact": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-contradiction",
   "note": "no difficulties overall, yet distress answered at 3: the answer is kept (2), the unasked ones count 0, and the score is noted as contradicting its gate",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0,
    "sdq_distress": 3
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 2
     }
    },
    "bands": {
     "impact-uk-four": "high",
     "impact-uk-three": "high"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  },
  {
   "id": "impact-contradiction-friends",
   "note": "the same for another question: 2",
   "responses": {
    "sdq_1": 2,
    "sdq_2": 0,
    "sdq_3": 0,
    "sdq_4": 2,
    "sdq_5": 0,
    "sdq_6": 0,
    "sdq_7": 2,
    "sdq_8": 0,
    "sdq_9": 2,
    "sdq_10": 0,
    "sdq_11": 2,
    "sdq_12": 0,
    "sdq_13": 0,
    "sdq_14": 2,
    "sdq_15": 0,
    "sdq_16": 0,
    "sdq_17": 2,
    "sdq_18": 0,
    "sdq_19": 0,
    "sdq_20": 2,
    "sdq_21": 2,
    "sdq_22": 0,
    "sdq_23": 0,
    "sdq_24": 0,
    "sdq_25": 2,
    "sdq_difficulties": 0,
    "sdq_friends": 3
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 2
     }
    },
    "bands": {
     "impact-uk-four": "high",
     "impact-uk-three": "high"
    }
   },
   "figure": {
    "source": "youthinmind",
    "mark": "D"
   }
  }
 ],
 "survivors": [
  {
   "place": "/applicability/0/otherwise/implied",
   "change": "gating",
   "reason": "codes 0 and 1 of the questions behind both score 0"
  }
 ]
}

/** SDQ teachers: Shanghai children 3-17 */
export const sdqTeacherShanghai: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "sdq-teacher-shanghai",
 "edition": "2008",
 "title": {
  "en": "SDQ teachers: Shanghai children 3-17",
  "zh-CN": "SDQ 教师评定：上海 3–17 岁儿童"
 },
 "instrument": {
  "id": "sdq-teacher",
  "major": 1,
  "informants": [
   "teacher"
  ]
 },
 "population": {
  "description": {
   "en": "Children aged 3-17 from 12 of the 19 districts of Shanghai, rated by their teachers. One city, published 2008; three cells of the table contradict its margins and are withheld.",
   "zh-CN": "上海 19 个区县中 12 个的 3–17 岁儿童，由教师评定。只有一个城市，2008 年发表；表中有三格与合计不符，不予采用。"
  },
  "country": "CN",
  "n": 1965,
  "collected": null,
  "ages": {
   "min": 3,
   "max": 17
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "fallback",
 "scores": [
  {
   "scale": "total",
   "stage": "sum",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "strata": [
    {
     "id": "boys-3-10",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 595,
     "cell": "moments",
     "mean": 10.6,
     "sd": 5.98
    },
    {
     "id": "girls-3-10",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 622,
     "cell": "moments",
     "mean": 7.97,
     "sd": 4.9
    },
    {
     "id": "boys-11-17",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 355,
     "cell": "moments",
     "mean": 11.03,
     "sd": 6.11
    },
    {
     "id": "girls-11-17",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 393,
     "cell": "moments",
     "mean": 8.27,
     "sd": 5.11
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all-3-10",
       "when": {
        "ageMonths": {
         "min": 36,
         "max": 131
        }
       },
       "n": 1217,
       "cell": "moments",
       "mean": 9.26,
       "sd": 5.6
      },
      {
       "id": "all-11-17",
       "when": {
        "ageMonths": {
         "min": 132,
         "max": 215
        }
       },
       "n": 748,
       "cell": "moments",
       "mean": 9.58,
       "sd": 5.77
      }
     ]
    }
   ]
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "strata": [
    {
     "id": "boys-3-10",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 595,
     "cell": "moments",
     "mean": 1.75,
     "sd": 1.8
    },
    {
     "id": "girls-3-10",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 622,
     "cell": "moments",
     "mean": 1.77,
     "sd": 1.84
    },
    {
     "id": "boys-11-17",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 355,
     "cell": "moments",
     "mean": 1.75,
     "sd": 1.76
    },
    {
     "id": "girls-11-17",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 393,
     "figure": {
      "source": "du2008",
      "mark": "S1",
      "note": "see why"
     },
     "cell": "withheld",
     "why": {
      "en": "The table prints 1.85 (1.85) for girls aged 11-17. With 1.80 for all girls and 1.75 for all aged 11-17 the standard deviation must be about 1.74: the mean seems to be printed twice. Withheld until the authors or a corrected table are seen.",
      "zh-CN": "原表给出 11–17 岁女生 1.85（1.85）。由全体女生的 1.80 和 11–17 岁全体的 1.75 推算，标准差应约为 1.74，疑似把平均数重复印了一遍。在见到更正之前不给出分数。"
     }
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all-3-10",
       "when": {
        "ageMonths": {
         "min": 36,
         "max": 131
        }
       },
       "n": 1217,
       "cell": "moments",
       "mean": 1.76,
       "sd": 1.82
      },
      {
       "id": "all-11-17",
       "when": {
        "ageMonths": {
         "min": 132,
         "max": 215
        }
       },
       "n": 748,
       "cell": "moments",
       "mean": 1.81,
       "sd": 1.75
      }
     ]
    }
   ]
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "strata": [
    {
     "id": "boys-3-10",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 595,
     "cell": "moments",
     "mean": 1.67,
     "sd": 1.78
    },
    {
     "id": "girls-3-10",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 622,
     "cell": "moments",
     "mean": 0.99,
     "sd": 1.31
    },
    {
     "id": "boys-11-17",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 355,
     "figure": {
      "source": "du2008",
      "mark": "S1",
      "note": "see why"
     },
     "cell": "withheld",
     "why": {
      "en": "The table prints 1.72 (1.60) for boys aged 11-17. The mean of all boys (1.73), that of all aged 11-17 (1.47) and the total of the four scales (11.03) ask for 1.82, and the standard deviations for about 1.88. Withheld until the authors or a corrected table are seen.",
      "zh-CN": "原表给出 11–17 岁男生 1.72（1.60）。由全体男生平均数 1.73、11–17 岁全体平均数 1.47 和四个分量表之和 11.03 推算，平均数应为 1.82，标准差应约为 1.88。在见到更正之前不给出分数。"
     }
    },
    {
     "id": "girls-11-17",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 393,
     "cell": "moments",
     "mean": 1.16,
     "sd": 1.44
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all-3-10",
       "when": {
        "ageMonths": {
         "min": 36,
         "max": 131
        }
       },
       "n": 1217,
       "cell": "moments",
       "mean": 1.32,
       "sd": 1.6
      },
      {
       "id": "all-11-17",
       "when": {
        "ageMonths": {
         "min": 132,
         "max": 215
        }
       },
       "n": 748,
       "cell": "moments",
       "mean": 1.47,
       "sd": 1.68
      }
     ]
    }
   ]
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "strata": [
    {
     "id": "boys-3-10",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 595,
     "cell": "moments",
     "mean": 4.7,
     "sd": 2.8
    },
    {
     "id": "girls-3-10",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 622,
     "cell": "moments",
     "mean": 3.23,
     "sd": 2.44
    },
    {
     "id": "boys-11-17",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 355,
     "cell": "moments",
     "mean": 4.52,
     "sd": 2.8
    },
    {
     "id": "girls-11-17",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 393,
     "figure": {
      "source": "du2008",
      "mark": "S1",
      "note": "see why"
     },
     "cell": "withheld",
     "why": {
      "en": "The table prints 2.83 (2.87) for girls aged 11-17. With 2.42 for all girls and 2.72 for all aged 11-17 the standard deviation must be about 2.37. Withheld until the authors or a corrected table are seen.",
      "zh-CN": "原表给出 11–17 岁女生 2.83（2.87）。由全体女生的 2.42 和 11–17 岁全体的 2.72 推算，标准差应约为 2.37。在见到更正之前不给出分数。"
     }
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all-3-10",
       "when": {
        "ageMonths": {
         "min": 36,
         "max": 131
        }
       },
       "n": 1217,
       "cell": "moments",
       "mean": 3.96,
       "sd": 2.71
      },
      {
       "id": "all-11-17",
       "when": {
        "ageMonths": {
         "min": 132,
         "max": 215
        }
       },
       "n": 748,
       "cell": "moments",
       "mean": 3.63,
       "sd": 2.72
      }
     ]
    }
   ]
  },
  {
   "scale": "peer",
   "stage": "sum",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "strata": [
    {
     "id": "boys-3-10",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 595,
     "cell": "moments",
     "mean": 2.47,
     "sd": 1.83
    },
    {
     "id": "girls-3-10",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 622,
     "cell": "moments",
     "mean": 1.98,
     "sd": 1.6
    },
    {
     "id": "boys-11-17",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 355,
     "cell": "moments",
     "mean": 2.94,
     "sd": 1.83
    },
    {
     "id": "girls-11-17",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 393,
     "cell": "moments",
     "mean": 2.42,
     "sd": 1.69
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all-3-10",
       "when": {
        "ageMonths": {
         "min": 36,
         "max": 131
        }
       },
       "n": 1217,
       "cell": "moments",
       "mean": 2.22,
       "sd": 1.73
      },
      {
       "id": "all-11-17",
       "when": {
        "ageMonths": {
         "min": 132,
         "max": 215
        }
       },
       "n": 748,
       "cell": "moments",
       "mean": 2.67,
       "sd": 1.78
      }
     ]
    }
   ]
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "strata": [
    {
     "id": "boys-3-10",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 595,
     "cell": "moments",
     "mean": 6.33,
     "sd": 2.49
    },
    {
     "id": "girls-3-10",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 36,
       "max": 131
      }
     },
     "n": 622,
     "cell": "moments",
     "mean": 7.25,
     "sd": 2.26
    },
    {
     "id": "boys-11-17",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 355,
     "cell": "moments",
     "mean": 6.24,
     "sd": 2.66
    },
    {
     "id": "girls-11-17",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 132,
       "max": 215
      }
     },
     "n": 393,
     "cell": "moments",
     "mean": 7.67,
     "sd": 2.24
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all-3-10",
       "when": {
        "ageMonths": {
         "min": 36,
         "max": 131
        }
       },
       "n": 1217,
       "cell": "moments",
       "mean": 6.8,
       "sd": 2.42
      },
      {
       "id": "all-11-17",
       "when": {
        "ageMonths": {
         "min": 132,
         "max": 215
        }
       },
       "n": 748,
       "cell": "moments",
       "mean": 6.99,
       "sd": 2.55
      }
     ]
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 10.60) / 5.98 = 32.27"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 2,
   "value": 36,
   "note": "50 + 10 (2 - 10.60) / 5.98 = 35.62"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 11,
   "value": 51,
   "note": "50 + 10 (11 - 10.60) / 5.98 = 50.67"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 39,
   "value": 97,
   "note": "50 + 10 (39 - 10.60) / 5.98 = 97.49"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 40,
   "value": 99,
   "note": "50 + 10 (40 - 10.60) / 5.98 = 99.16"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 7.97) / 4.90 = 33.73"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 8,
   "value": 50,
   "note": "50 + 10 (8 - 7.97) / 4.90 = 50.06"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 18,
   "value": 70,
   "note": "50 + 10 (18 - 7.97) / 4.90 = 70.47"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 19,
   "value": 73,
   "note": "50 + 10 (19 - 7.97) / 4.90 = 72.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 40,
   "value": 115,
   "note": "50 + 10 (40 - 7.97) / 4.90 = 115.37"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 11.03) / 6.11 = 31.95"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 11,
   "value": 50,
   "note": "50 + 10 (11 - 11.03) / 6.11 = 49.95"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 15,
   "value": 56,
   "note": "50 + 10 (15 - 11.03) / 6.11 = 56.50"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 26,
   "value": 75,
   "note": "50 + 10 (26 - 11.03) / 6.11 = 74.50"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 40,
   "value": 97,
   "note": "50 + 10 (40 - 11.03) / 6.11 = 97.41"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 8.27) / 5.11 = 33.82"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 7,
   "value": 48,
   "note": "50 + 10 (7 - 8.27) / 5.11 = 47.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 8,
   "value": 49,
   "note": "50 + 10 (8 - 8.27) / 5.11 = 49.47"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 31,
   "value": 94,
   "note": "50 + 10 (31 - 8.27) / 5.11 = 94.48"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 40,
   "value": 112,
   "note": "50 + 10 (40 - 8.27) / 5.11 = 112.09"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 9.26) / 5.60 = 33.46"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 9,
   "value": 50,
   "note": "50 + 10 (9 - 9.26) / 5.60 = 49.54"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 40,
   "value": 105,
   "note": "50 + 10 (40 - 9.26) / 5.60 = 104.89"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 9.58) / 5.77 = 33.40"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 10,
   "value": 51,
   "note": "50 + 10 (10 - 9.58) / 5.77 = 50.73"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 11,
   "value": 52,
   "note": "50 + 10 (11 - 9.58) / 5.77 = 52.46"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 37,
   "value": 98,
   "note": "50 + 10 (37 - 9.58) / 5.77 = 97.52"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 40,
   "value": 103,
   "note": "50 + 10 (40 - 9.58) / 5.77 = 102.72"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 35
   },
   "score": 40,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 36
   },
   "score": 40,
   "value": 99,
   "note": "first month of age 3: 50 + 10 (40 - 10.60) / 5.98"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 131
   },
   "score": 40,
   "value": 99,
   "note": "last month of age 10: 50 + 10 (40 - 10.60) / 5.98"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 132
   },
   "score": 40,
   "value": 97,
   "note": "first month of age 11: 50 + 10 (40 - 11.03) / 6.11"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 215
   },
   "score": 40,
   "value": 97,
   "note": "last month of age 17: 50 + 10 (40 - 11.03) / 6.11"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 216
   },
   "score": 40,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 35
   },
   "score": 40,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 36
   },
   "score": 40,
   "value": 115,
   "note": "first month of age 3: 50 + 10 (40 - 7.97) / 4.90"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 131
   },
   "score": 40,
   "value": 115,
   "note": "last month of age 10: 50 + 10 (40 - 7.97) / 4.90"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 132
   },
   "score": 40,
   "value": 112,
   "note": "first month of age 11: 50 + 10 (40 - 8.27) / 5.11"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 215
   },
   "score": 40,
   "value": 112,
   "note": "last month of age 17: 50 + 10 (40 - 8.27) / 5.11"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 216
   },
   "score": 40,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 35
   },
   "score": 40,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 36
   },
   "score": 40,
   "value": 105,
   "note": "first month of age 3: 50 + 10 (40 - 9.26) / 5.60"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 131
   },
   "score": 40,
   "value": 105,
   "note": "last month of age 10: 50 + 10 (40 - 9.26) / 5.60"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 132
   },
   "score": 40,
   "value": 103,
   "note": "first month of age 11: 50 + 10 (40 - 9.58) / 5.77"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 215
   },
   "score": 40,
   "value": 103,
   "note": "last month of age 17: 50 + 10 (40 - 9.58) / 5.77"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 216
   },
   "score": 40,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.75) / 1.80 = 40.28"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 2,
   "value": 51,
   "note": "50 + 10 (2 - 1.75) / 1.80 = 51.39"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 4,
   "value": 63,
   "note": "50 + 10 (4 - 1.75) / 1.80 = 62.50"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 10,
   "value": 96,
   "note": "50 + 10 (10 - 1.75) / 1.80 = 95.83"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.77) / 1.84 = 40.38"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 2,
   "value": 51,
   "note": "50 + 10 (2 - 1.77) / 1.84 = 51.25"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 5,
   "value": 68,
   "note": "50 + 10 (5 - 1.77) / 1.84 = 67.55"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 7,
   "value": 78,
   "note": "50 + 10 (7 - 1.77) / 1.84 = 78.42"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 10,
   "value": 95,
   "note": "50 + 10 (10 - 1.77) / 1.84 = 94.73"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.75) / 1.76 = 40.06"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 2,
   "value": 51,
   "note": "50 + 10 (2 - 1.75) / 1.76 = 51.42"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 5,
   "value": 68,
   "note": "50 + 10 (5 - 1.75) / 1.76 = 68.47"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 8,
   "value": 86,
   "note": "50 + 10 (8 - 1.75) / 1.76 = 85.51"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 10,
   "value": 97,
   "note": "50 + 10 (10 - 1.75) / 1.76 = 96.88"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 5,
   "value": null,
   "note": "withheld"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.76) / 1.82 = 40.33"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 2,
   "value": 51,
   "note": "50 + 10 (2 - 1.76) / 1.82 = 51.32"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 9,
   "value": 90,
   "note": "50 + 10 (9 - 1.76) / 1.82 = 89.78"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 10,
   "value": 95,
   "note": "50 + 10 (10 - 1.76) / 1.82 = 95.27"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.81) / 1.75 = 39.66"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 1,
   "value": 45,
   "note": "50 + 10 (1 - 1.81) / 1.75 = 45.37"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 2,
   "value": 51,
   "note": "50 + 10 (2 - 1.81) / 1.75 = 51.09"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 4,
   "value": 63,
   "note": "50 + 10 (4 - 1.81) / 1.75 = 62.51"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 10,
   "value": 97,
   "note": "50 + 10 (10 - 1.81) / 1.75 = 96.80"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 36
   },
   "score": 10,
   "value": 96,
   "note": "first month of age 3: 50 + 10 (10 - 1.75) / 1.80"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 131
   },
   "score": 10,
   "value": 96,
   "note": "last month of age 10: 50 + 10 (10 - 1.75) / 1.80"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 132
   },
   "score": 8,
   "value": 86,
   "note": "first month of age 11: 50 + 10 (8 - 1.75) / 1.76"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 215
   },
   "score": 8,
   "value": 86,
   "note": "last month of age 17: 50 + 10 (8 - 1.75) / 1.76"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 36
   },
   "score": 9,
   "value": 89,
   "note": "first month of age 3: 50 + 10 (9 - 1.77) / 1.84"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 131
   },
   "score": 9,
   "value": 89,
   "note": "last month of age 10: 50 + 10 (9 - 1.77) / 1.84"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 132
   },
   "score": 10,
   "value": null,
   "note": "first month of age 11"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 215
   },
   "score": 10,
   "value": null,
   "note": "last month of age 17"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 36
   },
   "score": 10,
   "value": 95,
   "note": "first month of age 3: 50 + 10 (10 - 1.76) / 1.82"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 36
   },
   "score": 9,
   "value": 90,
   "note": "first month of age 3: 50 + 10 (9 - 1.76) / 1.82"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 131
   },
   "score": 10,
   "value": 95,
   "note": "last month of age 10: 50 + 10 (10 - 1.76) / 1.82"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 131
   },
   "score": 9,
   "value": 90,
   "note": "last month of age 10: 50 + 10 (9 - 1.76) / 1.82"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 132
   },
   "score": 1,
   "value": 45,
   "note": "first month of age 11: 50 + 10 (1 - 1.81) / 1.75"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 215
   },
   "score": 1,
   "value": 45,
   "note": "last month of age 17: 50 + 10 (1 - 1.81) / 1.75"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.67) / 1.78 = 40.62"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 2,
   "value": 52,
   "note": "50 + 10 (2 - 1.67) / 1.78 = 51.85"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 3,
   "value": 57,
   "note": "50 + 10 (3 - 1.67) / 1.78 = 57.47"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 8,
   "value": 86,
   "note": "50 + 10 (8 - 1.67) / 1.78 = 85.56"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 10,
   "value": 97,
   "note": "50 + 10 (10 - 1.67) / 1.78 = 96.80"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 0.99) / 1.31 = 42.44"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 1,
   "value": 50,
   "note": "50 + 10 (1 - 0.99) / 1.31 = 50.08"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 8,
   "value": 104,
   "note": "50 + 10 (8 - 0.99) / 1.31 = 103.51"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 10,
   "value": 119,
   "note": "50 + 10 (10 - 0.99) / 1.31 = 118.78"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 5,
   "value": null,
   "note": "withheld"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 1.16) / 1.44 = 41.94"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 1,
   "value": 49,
   "note": "50 + 10 (1 - 1.16) / 1.44 = 48.89"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 8,
   "value": 98,
   "note": "50 + 10 (8 - 1.16) / 1.44 = 97.50"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 9,
   "value": 104,
   "note": "50 + 10 (9 - 1.16) / 1.44 = 104.44"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 10,
   "value": 111,
   "note": "50 + 10 (10 - 1.16) / 1.44 = 111.39"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 1.32) / 1.60 = 41.75"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 1,
   "value": 48,
   "note": "50 + 10 (1 - 1.32) / 1.60 = 48.00"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 2,
   "value": 54,
   "note": "50 + 10 (2 - 1.32) / 1.60 = 54.25"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 3,
   "value": 61,
   "note": "50 + 10 (3 - 1.32) / 1.60 = 60.50"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 10,
   "value": 104,
   "note": "50 + 10 (10 - 1.32) / 1.60 = 104.25"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.47) / 1.68 = 41.25"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 1,
   "value": 47,
   "note": "50 + 10 (1 - 1.47) / 1.68 = 47.20"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 10,
   "value": 101,
   "note": "50 + 10 (10 - 1.47) / 1.68 = 100.77"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 36
   },
   "score": 10,
   "value": 97,
   "note": "first month of age 3: 50 + 10 (10 - 1.67) / 1.78"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 131
   },
   "score": 10,
   "value": 97,
   "note": "last month of age 10: 50 + 10 (10 - 1.67) / 1.78"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 132
   },
   "score": 10,
   "value": null,
   "note": "first month of age 11"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 215
   },
   "score": 10,
   "value": null,
   "note": "last month of age 17"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 36
   },
   "score": 10,
   "value": 119,
   "note": "first month of age 3: 50 + 10 (10 - 0.99) / 1.31"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 131
   },
   "score": 10,
   "value": 119,
   "note": "last month of age 10: 50 + 10 (10 - 0.99) / 1.31"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 132
   },
   "score": 10,
   "value": 111,
   "note": "first month of age 11: 50 + 10 (10 - 1.16) / 1.44"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 215
   },
   "score": 10,
   "value": 111,
   "note": "last month of age 17: 50 + 10 (10 - 1.16) / 1.44"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 36
   },
   "score": 10,
   "value": 104,
   "note": "first month of age 3: 50 + 10 (10 - 1.32) / 1.60"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 131
   },
   "score": 10,
   "value": 104,
   "note": "last month of age 10: 50 + 10 (10 - 1.32) / 1.60"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 132
   },
   "score": 10,
   "value": 101,
   "note": "first month of age 11: 50 + 10 (10 - 1.47) / 1.68"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 215
   },
   "score": 10,
   "value": 101,
   "note": "last month of age 17: 50 + 10 (10 - 1.47) / 1.68"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 4.70) / 2.80 = 33.21"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 2,
   "value": 40,
   "note": "50 + 10 (2 - 4.70) / 2.80 = 40.36"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 4,
   "value": 48,
   "note": "50 + 10 (4 - 4.70) / 2.80 = 47.50"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 5,
   "value": 51,
   "note": "50 + 10 (5 - 4.70) / 2.80 = 51.07"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 10,
   "value": 69,
   "note": "50 + 10 (10 - 4.70) / 2.80 = 68.93"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.23) / 2.44 = 36.76"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 3,
   "value": 49,
   "note": "50 + 10 (3 - 3.23) / 2.44 = 49.06"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 7,
   "value": 65,
   "note": "50 + 10 (7 - 3.23) / 2.44 = 65.45"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 8,
   "value": 70,
   "note": "50 + 10 (8 - 3.23) / 2.44 = 69.55"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 10,
   "value": 78,
   "note": "50 + 10 (10 - 3.23) / 2.44 = 77.75"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 4.52) / 2.80 = 33.86"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 1,
   "value": 37,
   "note": "50 + 10 (1 - 4.52) / 2.80 = 37.43"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 3,
   "value": 45,
   "note": "50 + 10 (3 - 4.52) / 2.80 = 44.57"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 5,
   "value": 52,
   "note": "50 + 10 (5 - 4.52) / 2.80 = 51.71"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 10,
   "value": 70,
   "note": "50 + 10 (10 - 4.52) / 2.80 = 69.57"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 5,
   "value": null,
   "note": "withheld"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 3.96) / 2.71 = 35.39"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 3,
   "value": 46,
   "note": "50 + 10 (3 - 3.96) / 2.71 = 46.46"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 4,
   "value": 50,
   "note": "50 + 10 (4 - 3.96) / 2.71 = 50.15"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 6,
   "value": 58,
   "note": "50 + 10 (6 - 3.96) / 2.71 = 57.53"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 10,
   "value": 72,
   "note": "50 + 10 (10 - 3.96) / 2.71 = 72.29"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.63) / 2.72 = 36.65"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 4,
   "value": 51,
   "note": "50 + 10 (4 - 3.63) / 2.72 = 51.36"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 10,
   "value": 73,
   "note": "50 + 10 (10 - 3.63) / 2.72 = 73.42"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 36
   },
   "score": 10,
   "value": 69,
   "note": "first month of age 3: 50 + 10 (10 - 4.70) / 2.80"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 131
   },
   "score": 10,
   "value": 69,
   "note": "last month of age 10: 50 + 10 (10 - 4.70) / 2.80"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 132
   },
   "score": 10,
   "value": 70,
   "note": "first month of age 11: 50 + 10 (10 - 4.52) / 2.80"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 215
   },
   "score": 10,
   "value": 70,
   "note": "last month of age 17: 50 + 10 (10 - 4.52) / 2.80"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 36
   },
   "score": 10,
   "value": 78,
   "note": "first month of age 3: 50 + 10 (10 - 3.23) / 2.44"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 131
   },
   "score": 10,
   "value": 78,
   "note": "last month of age 10: 50 + 10 (10 - 3.23) / 2.44"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 132
   },
   "score": 10,
   "value": null,
   "note": "first month of age 11"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 215
   },
   "score": 10,
   "value": null,
   "note": "last month of age 17"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 36
   },
   "score": 10,
   "value": 72,
   "note": "first month of age 3: 50 + 10 (10 - 3.96) / 2.71"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 131
   },
   "score": 10,
   "value": 72,
   "note": "last month of age 10: 50 + 10 (10 - 3.96) / 2.71"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 132
   },
   "score": 10,
   "value": 73,
   "note": "first month of age 11: 50 + 10 (10 - 3.63) / 2.72"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 215
   },
   "score": 10,
   "value": 73,
   "note": "last month of age 17: 50 + 10 (10 - 3.63) / 2.72"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 2.47) / 1.83 = 36.50"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 2,
   "value": 47,
   "note": "50 + 10 (2 - 2.47) / 1.83 = 47.43"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 10,
   "value": 91,
   "note": "50 + 10 (10 - 2.47) / 1.83 = 91.15"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 1.98) / 1.60 = 37.62"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 2,
   "value": 50,
   "note": "50 + 10 (2 - 1.98) / 1.60 = 50.12"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 3,
   "value": 56,
   "note": "50 + 10 (3 - 1.98) / 1.60 = 56.38"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 10,
   "value": 100,
   "note": "50 + 10 (10 - 1.98) / 1.60 = 100.12"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 2.94) / 1.83 = 33.93"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 1,
   "value": 39,
   "note": "50 + 10 (1 - 2.94) / 1.83 = 39.40"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 3,
   "value": 50,
   "note": "50 + 10 (3 - 2.94) / 1.83 = 50.33"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 10,
   "value": 89,
   "note": "50 + 10 (10 - 2.94) / 1.83 = 88.58"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 2.42) / 1.69 = 35.68"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 2,
   "value": 48,
   "note": "50 + 10 (2 - 2.42) / 1.69 = 47.51"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 3,
   "value": 53,
   "note": "50 + 10 (3 - 2.42) / 1.69 = 53.43"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 10,
   "value": 95,
   "note": "50 + 10 (10 - 2.42) / 1.69 = 94.85"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 2.22) / 1.73 = 37.17"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 2,
   "value": 49,
   "note": "50 + 10 (2 - 2.22) / 1.73 = 48.73"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 3,
   "value": 55,
   "note": "50 + 10 (3 - 2.22) / 1.73 = 54.51"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 8,
   "value": 83,
   "note": "50 + 10 (8 - 2.22) / 1.73 = 83.41"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 10,
   "value": 95,
   "note": "50 + 10 (10 - 2.22) / 1.73 = 94.97"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 2.67) / 1.78 = 35.00"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 3,
   "value": 52,
   "note": "50 + 10 (3 - 2.67) / 1.78 = 51.85"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 4,
   "value": 57,
   "note": "50 + 10 (4 - 2.67) / 1.78 = 57.47"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 9,
   "value": 86,
   "note": "50 + 10 (9 - 2.67) / 1.78 = 85.56"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 10,
   "value": 91,
   "note": "50 + 10 (10 - 2.67) / 1.78 = 91.18"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 36
   },
   "score": 7,
   "value": 75,
   "note": "first month of age 3: 50 + 10 (7 - 2.47) / 1.83"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 131
   },
   "score": 7,
   "value": 75,
   "note": "last month of age 10: 50 + 10 (7 - 2.47) / 1.83"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 132
   },
   "score": 10,
   "value": 89,
   "note": "first month of age 11: 50 + 10 (10 - 2.94) / 1.83"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 215
   },
   "score": 10,
   "value": 89,
   "note": "last month of age 17: 50 + 10 (10 - 2.94) / 1.83"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 36
   },
   "score": 10,
   "value": 100,
   "note": "first month of age 3: 50 + 10 (10 - 1.98) / 1.60"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 131
   },
   "score": 10,
   "value": 100,
   "note": "last month of age 10: 50 + 10 (10 - 1.98) / 1.60"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 132
   },
   "score": 7,
   "value": 77,
   "note": "first month of age 11: 50 + 10 (7 - 2.42) / 1.69"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 215
   },
   "score": 7,
   "value": 77,
   "note": "last month of age 17: 50 + 10 (7 - 2.42) / 1.69"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 36
   },
   "score": 7,
   "value": 78,
   "note": "first month of age 3: 50 + 10 (7 - 2.22) / 1.73"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 131
   },
   "score": 7,
   "value": 78,
   "note": "last month of age 10: 50 + 10 (7 - 2.22) / 1.73"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 132
   },
   "score": 7,
   "value": 74,
   "note": "first month of age 11: 50 + 10 (7 - 2.67) / 1.78"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 215
   },
   "score": 7,
   "value": 74,
   "note": "last month of age 17: 50 + 10 (7 - 2.67) / 1.78"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 6.33) / 2.49 = 24.58"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 6,
   "value": 49,
   "note": "50 + 10 (6 - 6.33) / 2.49 = 48.67"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 100
   },
   "score": 10,
   "value": 65,
   "note": "50 + 10 (10 - 6.33) / 2.49 = 64.74"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 0,
   "value": 18,
   "note": "50 + 10 (0 - 7.25) / 2.26 = 17.92"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 4,
   "value": 36,
   "note": "50 + 10 (4 - 7.25) / 2.26 = 35.62"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 6,
   "value": 44,
   "note": "50 + 10 (6 - 7.25) / 2.26 = 44.47"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 7,
   "value": 49,
   "note": "50 + 10 (7 - 7.25) / 2.26 = 48.89"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 100
   },
   "score": 10,
   "value": 62,
   "note": "50 + 10 (10 - 7.25) / 2.26 = 62.17"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 0,
   "value": 27,
   "note": "50 + 10 (0 - 6.24) / 2.66 = 26.54"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 6,
   "value": 49,
   "note": "50 + 10 (6 - 6.24) / 2.66 = 49.10"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 9,
   "value": 60,
   "note": "50 + 10 (9 - 6.24) / 2.66 = 60.38"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 170
   },
   "score": 10,
   "value": 64,
   "note": "50 + 10 (10 - 6.24) / 2.66 = 64.14"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 0,
   "value": 16,
   "note": "50 + 10 (0 - 7.67) / 2.24 = 15.76"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 6,
   "value": 43,
   "note": "50 + 10 (6 - 7.67) / 2.24 = 42.54"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 8,
   "value": 51,
   "note": "50 + 10 (8 - 7.67) / 2.24 = 51.47"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 170
   },
   "score": 10,
   "value": 60,
   "note": "50 + 10 (10 - 7.67) / 2.24 = 60.40"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 0,
   "value": 22,
   "note": "50 + 10 (0 - 6.80) / 2.42 = 21.90"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 4,
   "value": 38,
   "note": "50 + 10 (4 - 6.80) / 2.42 = 38.43"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 5,
   "value": 43,
   "note": "50 + 10 (5 - 6.80) / 2.42 = 42.56"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 7,
   "value": 51,
   "note": "50 + 10 (7 - 6.80) / 2.42 = 50.83"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 100
   },
   "score": 10,
   "value": 63,
   "note": "50 + 10 (10 - 6.80) / 2.42 = 63.22"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 0,
   "value": 23,
   "note": "50 + 10 (0 - 6.99) / 2.55 = 22.59"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 1,
   "value": 27,
   "note": "50 + 10 (1 - 6.99) / 2.55 = 26.51"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 2,
   "value": 30,
   "note": "50 + 10 (2 - 6.99) / 2.55 = 30.43"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 7,
   "value": 50,
   "note": "50 + 10 (7 - 6.99) / 2.55 = 50.04"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 170
   },
   "score": 10,
   "value": 62,
   "note": "50 + 10 (10 - 6.99) / 2.55 = 61.80"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 36
   },
   "score": 10,
   "value": 65,
   "note": "first month of age 3: 50 + 10 (10 - 6.33) / 2.49"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 131
   },
   "score": 10,
   "value": 65,
   "note": "last month of age 10: 50 + 10 (10 - 6.33) / 2.49"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 132
   },
   "score": 10,
   "value": 64,
   "note": "first month of age 11: 50 + 10 (10 - 6.24) / 2.66"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 215
   },
   "score": 10,
   "value": 64,
   "note": "last month of age 17: 50 + 10 (10 - 6.24) / 2.66"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 36
   },
   "score": 8,
   "value": 53,
   "note": "first month of age 3: 50 + 10 (8 - 7.25) / 2.26"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 131
   },
   "score": 8,
   "value": 53,
   "note": "last month of age 10: 50 + 10 (8 - 7.25) / 2.26"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 132
   },
   "score": 10,
   "value": 60,
   "note": "first month of age 11: 50 + 10 (10 - 7.67) / 2.24"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 215
   },
   "score": 10,
   "value": 60,
   "note": "last month of age 17: 50 + 10 (10 - 7.67) / 2.24"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 35
   },
   "score": 10,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 36
   },
   "score": 10,
   "value": 63,
   "note": "first month of age 3: 50 + 10 (10 - 6.80) / 2.42"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 131
   },
   "score": 10,
   "value": 63,
   "note": "last month of age 10: 50 + 10 (10 - 6.80) / 2.42"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 132
   },
   "score": 8,
   "value": 54,
   "note": "first month of age 11: 50 + 10 (8 - 6.99) / 2.55"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 215
   },
   "score": 8,
   "value": 54,
   "note": "last month of age 17: 50 + 10 (8 - 6.99) / 2.55"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "ageMonths": 216
   },
   "score": 10,
   "value": null,
   "note": "a month too old"
  }
 ],
 "survivors": [
  {
   "place": "/scores/0/fallbacks/0/strata/1/when/ageMonths/min",
   "change": "norm-edge",
   "reason": "of two fallback groups that fit the same pupil the first is taken, so a second one that reaches one month into it changes nothing"
  },
  {
   "place": "/scores/1/fallbacks/0/strata/1/when/ageMonths/min",
   "change": "norm-edge",
   "reason": "of two fallback groups that fit the same pupil the first is taken, so a second one that reaches one month into it changes nothing"
  },
  {
   "place": "/scores/2/fallbacks/0/strata/1/when/ageMonths/min",
   "change": "norm-edge",
   "reason": "of two fallback groups that fit the same pupil the first is taken, so a second one that reaches one month into it changes nothing"
  },
  {
   "place": "/scores/3/fallbacks/0/strata/1/when/ageMonths/min",
   "change": "norm-edge",
   "reason": "of two fallback groups that fit the same pupil the first is taken, so a second one that reaches one month into it changes nothing"
  },
  {
   "place": "/scores/4/fallbacks/0/strata/1/when/ageMonths/min",
   "change": "norm-edge",
   "reason": "of two fallback groups that fit the same pupil the first is taken, so a second one that reaches one month into it changes nothing"
  },
  {
   "place": "/scores/5/fallbacks/0/strata/1/when/ageMonths/min",
   "change": "norm-edge",
   "reason": "of two fallback groups that fit the same pupil the first is taken, so a second one that reaches one month into it changes nothing"
  }
 ],
 "references": [
  {
   "id": "du2008",
   "citation": "Du Y, Kou J, Coghill D (2008). The validity, reliability and normative scores of the parent, teacher and self report versions of the Strengths and Difficulties Questionnaire in China. Child and Adolescent Psychiatry and Mental Health 2, 8, table 2.",
   "doi": "10.1186/1753-2000-2-8"
  }
 ],
 "licence": "Published figures of an open-access paper (CC BY).",
 "figure": {
  "source": "du2008",
  "mark": "S1",
  "note": "table 2; each printed mean and standard deviation was checked against the margins for sex and age; the T scores are computed here"
 }
}
