// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of sdq-parent. */
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
  | 'sdq_home'
  | 'sdq_friends'
  | 'sdq_classroom'
  | 'sdq_leisure'
  | 'sdq_burden'

/** Scale ids of sdq-parent, each with the ids of its stages. */
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

/** Strengths and Difficulties Questionnaire, parents of 4-17 (SDQ), version 1.0.0. */
export const sdqParent: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "sdq-parent",
 "version": "1.0.0",
 "title": {
  "en": "Strengths and Difficulties Questionnaire, parents of 4-17 (SDQ)",
  "zh-CN": "长处和困难问卷，家长版 4–17 岁（SDQ）"
 },
 "construct": {
  "en": "emotional and behavioural difficulties and strengths",
  "zh-CN": "情绪与行为方面的困难和长处"
 },
 "informants": [
  "parent"
 ],
 "family": {
  "id": "sdq",
  "member": "parent"
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
   "id": "gao2013",
   "citation": "Gao X, Shi W, Zhai Y, He L, Shi X (2013). Results of the parent-rated Strengths and Difficulties Questionnaire in 22,108 primary school students from 8 provinces of China. Shanghai Archives of Psychiatry 25(6), 364-374.",
   "doi": "10.3969/j.issn.1002-0829.2013.06.005"
  },
  {
   "id": "norway2023",
   "citation": "BMC Pediatrics (2023), article 12887-023-03837-1, table 2: cut scores of several countries, the UK among them (authors not read).",
   "doi": "10.1186/s12887-023-03837-1"
  },
  {
   "id": "masterfile",
   "citation": "gbiele/masterfile, scripts4tests/sdq.R: a public scorer of parent and teacher forms after the publisher’s R syntax.",
   "url": "https://github.com/gbiele/masterfile"
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
   "id": "sdq_home",
   "label": {
    "en": "effect on home life",
    "zh-CN": "影响家庭生活"
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
   "id": "sdq_leisure",
   "label": {
    "en": "effect on leisure",
    "zh-CN": "影响课余活动"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "sdq_burden",
   "label": {
    "en": "burden on family",
    "zh-CN": "对家庭的负担"
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
   "informant": "parent",
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
    "sdq_home",
    "sdq_friends",
    "sdq_classroom",
    "sdq_leisure",
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
   "informant": "parent",
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
    "sdq_home",
    "sdq_friends",
    "sdq_classroom",
    "sdq_leisure",
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
    "sdq_home",
    "sdq_friends",
    "sdq_classroom",
    "sdq_leisure"
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
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sdq_distress",
     "sdq_home",
     "sdq_friends",
     "sdq_classroom",
     "sdq_leisure"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 3,
     "figure": {
      "source": "masterfile",
      "mark": "S1",
      "note": "fewer than three of five missing, then mean x 5 to the nearest whole number"
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
     "at": 15,
     "closed": "at-or-above"
    },
    {
     "at": 17,
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
    "en": "made with Chinese children of all school ages; the larger set of eight provinces covers primary pupils only",
    "zh-CN": "以各学段的中国儿童得出；八省样本更大，但只覆盖小学生"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by parents; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，家长评定；约 10% 高于上界，80% 低于下界"
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
   "id": "total-china-primary",
   "label": {
    "en": "total difficulties: primary pupils of eight Chinese provinces, three bands",
    "zh-CN": "困难总分：中国八省小学生（三级）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 17,
     "closed": "at-or-above"
    },
    {
     "at": 19,
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
    "en": "primary pupils aged 5-13 from eight Chinese provinces, n 22108, rated by parents or other guardians",
    "zh-CN": "中国八省 5–13 岁小学生，22108 人，由父母或其他监护人评定"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gao2013",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "gao2013",
    "mark": "S1",
    "note": "table 6; published names: normal, borderline, abnormal"
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
     "at": 14,
     "closed": "at-or-above"
    },
    {
     "at": 17,
     "closed": "at-or-above"
    },
    {
     "at": 20,
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
     "at": 14,
     "closed": "at-or-above"
    },
    {
     "at": 17,
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
    "source": "gao2013",
    "mark": "V2",
    "note": "two papers print the UK cut scores for parents; published names: normal, borderline, abnormal"
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
    "en": "made with Chinese children of all school ages; the larger set of eight provinces covers primary pupils only",
    "zh-CN": "以各学段的中国儿童得出；八省样本更大，但只覆盖小学生"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by parents; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，家长评定；约 10% 高于上界，80% 低于下界"
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
   "id": "emotional-china-primary",
   "label": {
    "en": "emotional symptoms: primary pupils of eight Chinese provinces, three bands",
    "zh-CN": "情绪症状：中国八省小学生（三级）"
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
    "en": "primary pupils aged 5-13 from eight Chinese provinces, n 22108, rated by parents or other guardians",
    "zh-CN": "中国八省 5–13 岁小学生，22108 人，由父母或其他监护人评定"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gao2013",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "gao2013",
    "mark": "S1",
    "note": "table 6; published names: normal, borderline, abnormal"
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
     "at": 7,
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
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s scoring sheet from general knowledge"
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
    "source": "gao2013",
    "mark": "V2",
    "note": "two papers print the UK cut scores for parents; published names: normal, borderline, abnormal"
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
    "en": "made with Chinese children of all school ages; the larger set of eight provinces covers primary pupils only",
    "zh-CN": "以各学段的中国儿童得出；八省样本更大，但只覆盖小学生"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by parents; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，家长评定；约 10% 高于上界，80% 低于下界"
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
   "id": "conduct-china-primary",
   "label": {
    "en": "conduct problems: primary pupils of eight Chinese provinces, three bands",
    "zh-CN": "品行问题：中国八省小学生（三级）"
   },
   "scale": "conduct",
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
    "en": "primary pupils aged 5-13 from eight Chinese provinces, n 22108, rated by parents or other guardians",
    "zh-CN": "中国八省 5–13 岁小学生，22108 人，由父母或其他监护人评定"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gao2013",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "gao2013",
    "mark": "S1",
    "note": "table 6; published names: normal, borderline, abnormal"
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
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s scoring sheet from general knowledge"
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
    "source": "gao2013",
    "mark": "V2",
    "note": "two papers print the UK cut scores for parents; published names: normal, borderline, abnormal"
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
     "at": 8,
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
    "en": "made with Chinese children of all school ages; the larger set of eight provinces covers primary pupils only",
    "zh-CN": "以各学段的中国儿童得出；八省样本更大，但只覆盖小学生"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by parents; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，家长评定；约 10% 高于上界，80% 低于下界"
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
   "id": "hyperactivity-china-primary",
   "label": {
    "en": "hyperactivity and inattention: primary pupils of eight Chinese provinces, three bands",
    "zh-CN": "多动与注意力不集中：中国八省小学生（三级）"
   },
   "scale": "hyperactivity",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 7,
     "closed": "at-or-above"
    },
    {
     "at": 8,
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
    "en": "primary pupils aged 5-13 from eight Chinese provinces, n 22108, rated by parents or other guardians",
    "zh-CN": "中国八省 5–13 岁小学生，22108 人，由父母或其他监护人评定"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gao2013",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "gao2013",
    "mark": "S1",
    "note": "table 6; published names: normal, borderline, abnormal"
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
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s scoring sheet from general knowledge"
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
    "source": "gao2013",
    "mark": "V2",
    "note": "two papers print the UK cut scores for parents; published names: normal, borderline, abnormal"
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
    "en": "made with Chinese children of all school ages; the larger set of eight provinces covers primary pupils only",
    "zh-CN": "以各学段的中国儿童得出；八省样本更大，但只覆盖小学生"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by parents; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，家长评定；约 10% 高于上界，80% 低于下界"
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
   "id": "peer-china-primary",
   "label": {
    "en": "peer relationship problems: primary pupils of eight Chinese provinces, three bands",
    "zh-CN": "同伴交往问题：中国八省小学生（三级）"
   },
   "scale": "peer",
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
    "en": "primary pupils aged 5-13 from eight Chinese provinces, n 22108, rated by parents or other guardians",
    "zh-CN": "中国八省 5–13 岁小学生，22108 人，由父母或其他监护人评定"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gao2013",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "gao2013",
    "mark": "S1",
    "note": "table 6; published names: normal, borderline, abnormal"
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
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s scoring sheet from general knowledge"
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
    "source": "gao2013",
    "mark": "V2",
    "note": "two papers print the UK cut scores for parents; published names: normal, borderline, abnormal"
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
   "reason": {
    "en": "made with Chinese children of all school ages; the larger set of eight provinces covers primary pupils only",
    "zh-CN": "以各学段的中国儿童得出；八省样本更大，但只覆盖小学生"
   },
   "population": {
    "en": "Shanghai children aged 3-17, n 1965, rated by parents; about 10 % above the upper cut, 80 % below the lower",
    "zh-CN": "上海 3–17 岁儿童，1965 人，家长评定；约 10% 高于上界，80% 低于下界"
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
   "id": "prosocial-china-primary",
   "label": {
    "en": "prosocial behaviour: primary pupils of eight Chinese provinces, three bands",
    "zh-CN": "亲社会行为：中国八省小学生（三级）"
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
    "en": "primary pupils aged 5-13 from eight Chinese provinces, n 22108, rated by parents or other guardians",
    "zh-CN": "中国八省 5–13 岁小学生，22108 人，由父母或其他监护人评定"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "gao2013",
     "mark": "S1",
     "note": "cut scores from the distribution of scores; no accuracy against interviews was read"
    }
   },
   "figure": {
    "source": "gao2013",
    "mark": "S1",
    "note": "table 6; published names: normal, borderline, abnormal"
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
     "at": 6,
     "closed": "at-or-above"
    },
    {
     "at": 7,
     "closed": "at-or-above"
    },
    {
     "at": 8,
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
    "source": "youthinmind",
    "mark": "K",
    "note": "publisher’s scoring sheet from general knowledge"
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
    "source": "norway2023",
    "mark": "S1",
    "note": "UK column of a comparison table, ages 4-17; two other papers print 8-10, 7, 0-6 for UK parents, the shares of a UK sample near 80, 10 and 10 %"
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
   "value": 0.82,
   "population": "British national survey of ages 5-15 (self-report 11-15), parents",
   "default": true,
   "figure": {
    "source": "goodman2001",
    "mark": "K",
    "note": "the mean alpha of .73 over all scales and informants was read; this value is from general knowledge"
   }
  },
  {
   "scale": "peer",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.22,
   "population": "primary pupils aged 5-13, eight Chinese provinces, parents",
   "n": 22108,
   "default": true,
   "figure": {
    "source": "gao2013",
    "mark": "V2c",
    "note": "quite poor, says the paper: do not read this scale alone"
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
     "total-china-primary": "usual",
     "emotional-china-primary": "usual",
     "conduct-china-primary": "usual",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "low",
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
   "note": "each item at the answer that scores highest: five scales of 5 x 2 = 10, total 4 x 10 = 40, impact 5 x 2 = 10",
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
      "sum": 10
     }
    },
    "bands": {
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "high",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "high",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
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
     "total-china-primary": "usual",
     "emotional-china-primary": "usual",
     "conduct-china-primary": "usual",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "low",
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
     "total-china-primary": "usual",
     "emotional-china-primary": "usual",
     "conduct-china-primary": "usual",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "low",
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
     "total-china-primary": "usual",
     "emotional-china-primary": "usual",
     "conduct-china-primary": "usual",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "low",
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
     "total-china-primary": "usual",
     "emotional-china-primary": "usual",
     "conduct-china-primary": "usual",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "low",
     "total-uk-four": "average",
     "emotional-uk-four": "average",
     "conduct-uk-four": "slightly_raised",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "slightly_raised",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "usual",
     "emotional-uk-three": "usual",
     "conduct-uk-three": "borderline",
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
     "prosocial-shanghai": "low",
     "total-china-primary": "usual",
     "emotional-china-primary": "borderline",
     "conduct-china-primary": "borderline",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "borderline",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "slightly_raised",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "high",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "borderline",
     "emotional-uk-three": "borderline",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "slightly_raised",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "low",
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
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "borderline",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "slightly_raised",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "slightly_lowered",
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
     "hyperactivity-shanghai": "high",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "high",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
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
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "high",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
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
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "high",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "usual",
     "emotional-china-primary": "high",
     "conduct-china-primary": "usual",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "usual",
     "total-uk-four": "average",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "slightly_raised",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "usual",
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
     "total-shanghai": "usual",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "borderline",
     "total-china-primary": "usual",
     "emotional-china-primary": "high",
     "conduct-china-primary": "borderline",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "usual",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "usual",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "usual",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "usual",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "usual",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
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
     "total-shanghai": "high",
     "emotional-shanghai": "high",
     "conduct-shanghai": "high",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "usual",
     "prosocial-shanghai": "borderline",
     "total-china-primary": "borderline",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "usual",
     "total-uk-four": "high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "borderline",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "usual",
     "total-uk-four": "high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "usual",
     "total-uk-four": "high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
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
   "id": "total-20",
   "note": "emotional 10 + conduct 10 + hyperactivity 0 + peer 0 = 20; prosocial 5 does not count",
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
    "sdq_22": 2,
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
      "sum": 10
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
     "peer-shanghai": "usual",
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
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
     "total-shanghai": "usual",
     "emotional-shanghai": "borderline",
     "conduct-shanghai": "usual",
     "hyperactivity-shanghai": "usual",
     "peer-shanghai": "high",
     "prosocial-shanghai": "usual",
     "total-china-primary": "usual",
     "emotional-china-primary": "borderline",
     "conduct-china-primary": "usual",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "slightly_raised",
     "conduct-uk-four": "average",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "low",
     "impact-uk-four": "average",
     "total-uk-three": "borderline",
     "emotional-uk-three": "borderline",
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
     "total-china-primary": "high",
     "emotional-china-primary": "usual",
     "conduct-china-primary": "borderline",
     "hyperactivity-china-primary": "high",
     "peer-china-primary": "high",
     "prosocial-china-primary": "low",
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
     "prosocial-shanghai": "low",
     "total-china-primary": "borderline",
     "emotional-china-primary": "usual",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "high",
     "prosocial-china-primary": "borderline",
     "total-uk-four": "high",
     "emotional-uk-four": "average",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "total-china-primary": "usual",
     "emotional-china-primary": "high",
     "conduct-china-primary": "borderline",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "usual",
     "prosocial-china-primary": "low",
     "total-uk-four": "slightly_raised",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "slightly_raised",
     "peer-uk-four": "average",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "borderline",
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
     "prosocial-shanghai": "low",
     "total-china-primary": "borderline",
     "emotional-china-primary": "borderline",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "high",
     "prosocial-china-primary": "borderline",
     "total-uk-four": "high",
     "emotional-uk-four": "slightly_raised",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "borderline",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "prosocial-shanghai": "borderline",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "prosocial-shanghai": "borderline",
     "emotional-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "emotional-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "emotional-uk-three": "high",
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
     "prosocial-shanghai": "borderline",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "emotional-uk-three": "high",
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
     "prosocial-shanghai": "borderline",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "prosocial-china-primary": "usual",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "emotional-uk-three": "high",
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
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "very_high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "hyperactivity-shanghai": "high",
     "peer-shanghai": "borderline",
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "high",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "high",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "average",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "very_high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "borderline",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "slightly_raised",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
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
     "prosocial-shanghai": "borderline",
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "high",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "very_low",
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
     "total-china-primary": "high",
     "emotional-china-primary": "high",
     "conduct-china-primary": "high",
     "hyperactivity-china-primary": "usual",
     "peer-china-primary": "borderline",
     "prosocial-china-primary": "usual",
     "total-uk-four": "very_high",
     "emotional-uk-four": "high",
     "conduct-uk-four": "high",
     "hyperactivity-uk-four": "average",
     "peer-uk-four": "very_high",
     "prosocial-uk-four": "slightly_lowered",
     "impact-uk-four": "average",
     "total-uk-three": "high",
     "emotional-uk-three": "high",
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
   "note": "the opening question left blank, every question behind answered at 2: 5 x 1 = 5",
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
    "sdq_home": 2,
    "sdq_friends": 2,
    "sdq_classroom": 2,
    "sdq_leisure": 2
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
    "sdq_home": 0,
    "sdq_friends": 0,
    "sdq_classroom": 0,
    "sdq_leisure": 0
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
   "id": "impact-home-1",
   "note": "difficulties 1; only home at 1: recoded 0, 0, 1, 2, that is 0",
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
    "sdq_home": 1,
    "sdq_friends": 0,
    "sdq_classroom": 0,
    "sdq_leisure": 0
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
    "sdq_home": 0,
    "sdq_friends": 1,
    "sdq_classroom": 0,
    "sdq_leisure": 0
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
    "sdq_home": 0,
    "sdq_friends": 0,
    "sdq_classroom": 1,
    "sdq_leisure": 0
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
   "id": "impact-leisure-1",
   "note": "difficulties 1; only leisure at 1: recoded 0, 0, 1, 2, that is 0",
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
    "sdq_home": 0,
    "sdq_friends": 0,
    "sdq_classroom": 0,
    "sdq_leisure": 1
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
    "sdq_home": 0,
    "sdq_friends": 0,
    "sdq_classroom": 0,
    "sdq_leisure": 0
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
   "id": "impact-home-2",
   "note": "difficulties 2; only home at 2: recoded 0, 0, 1, 2, that is 1",
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
    "sdq_home": 2,
    "sdq_friends": 0,
    "sdq_classroom": 0,
    "sdq_leisure": 0
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
    "sdq_home": 0,
    "sdq_friends": 2,
    "sdq_classroom": 0,
    "sdq_leisure": 0
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
    "sdq_home": 0,
    "sdq_friends": 0,
    "sdq_classroom": 2,
    "sdq_leisure": 0
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
   "id": "impact-leisure-2",
   "note": "difficulties 2; only leisure at 2: recoded 0, 0, 1, 2, that is 1",
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
    "sdq_home": 0,
    "sdq_friends": 0,
    "sdq_classroom": 0,
    "sdq_leisure": 2
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
    "sdq_home": 0,
    "sdq_friends": 0,
    "sdq_classroom": 0,
    "sdq_leisure": 0
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
   "id": "impact-home-3",
   "note": "difficulties 3; only home at 3: recoded 0, 0, 1, 2, that is 2",
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
    "sdq_home": 3,
    "sdq_friends": 0,
    "sdq_classroom": 0,
    "sdq_leisure": 0
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
    "sdq_home": 0,
    "sdq_friends": 3,
    "sdq_classroom": 0,
    "sdq_leisure": 0
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
    "sdq_home": 0,
    "sdq_friends": 0,
    "sdq_classroom": 3,
    "sdq_leisure": 0
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
   "id": "impact-leisure-3",
   "note": "difficulties 3; only leisure at 3: recoded 0, 0, 1, 2, that is 2",
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
    "sdq_home": 0,
    "sdq_friends": 0,
    "sdq_classroom": 0,
    "sdq_leisure": 3
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
    "sdq_home": 2,
    "sdq_friends": 1,
    "sdq_classroom": 1,
    "sdq_leisure": 1
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
   "note": "three of five answered, 2 + 1 + 1 = 4: 4 x 5 / 3 = 6.67, rounded to 7",
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
    "sdq_home": 2,
    "sdq_friends": 2
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 7
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
   "id": "impact-half-up",
   "note": "four of five answered, 2 + 2 + 1 + 1 = 6: 6 x 5 / 4 = 7.5, half up to 8",
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
    "sdq_home": 3,
    "sdq_friends": 2,
    "sdq_classroom": 2
   },
   "expect": {
    "scales": {
     "impact": {
      "sum": 8
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
   "note": "two of five answered: not scored",
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
    "sdq_home": 3
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

/** SDQ parents: Dutch adolescents 12-17 */
export const sdqParentNetherlands: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "sdq-parent-netherlands",
 "edition": "2022",
 "title": {
  "en": "SDQ parents: Dutch adolescents 12-17",
  "zh-CN": "SDQ 家长评定：荷兰 12–17 岁青少年"
 },
 "instrument": {
  "id": "sdq-parent",
  "major": 1,
  "informants": [
   "parent"
  ]
 },
 "population": {
  "description": {
   "en": "Dutch community adolescents aged 12-17, rated by a parent. Means and standard deviations to one decimal, so a T may be off by up to about half a point of the scale. Not Chinese norms.",
   "zh-CN": "荷兰社区 12–17 岁青少年，由家长评定。平均数和标准差只给到一位小数，T 分会有误差。不是中国常模。"
  },
  "country": "NL",
  "n": null,
  "collected": null,
  "ages": {
   "min": 12,
   "max": 17
  }
 },
 "reviewBy": "2030-12-31",
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 7.8,
     "sd": 5.8
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 6.3,
     "sd": 5.3
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "cell": "moments",
       "mean": 7,
       "sd": 5.6
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 1.7,
     "sd": 2.1
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 2,
     "sd": 2.1
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "cell": "moments",
       "mean": 1.9,
       "sd": 2.1
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 1,
     "sd": 1.5
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 0.9,
     "sd": 1.2
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "cell": "moments",
       "mean": 1,
       "sd": 1.4
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 3.3,
     "sd": 2.6
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 2.1,
     "sd": 2.3
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "cell": "moments",
       "mean": 2.7,
       "sd": 2.5
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 1.7,
     "sd": 1.8
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 1.3,
     "sd": 1.7
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "cell": "moments",
       "mean": 1.5,
       "sd": 1.8
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 8.1,
     "sd": 1.9
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 8.5,
     "sd": 1.8
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "cell": "moments",
       "mean": 8.3,
       "sd": 1.8
      }
     ]
    }
   ]
  },
  {
   "scale": "externalizing",
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 4.4,
     "sd": 3.5
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 3,
     "sd": 3
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "cell": "moments",
       "mean": 3.7,
       "sd": 3.3
      }
     ]
    }
   ]
  },
  {
   "scale": "internalizing",
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 3.4,
     "sd": 3.3
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 3.3,
     "sd": 3.4
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "figure": {
        "source": "nl2022",
        "mark": "V2c",
        "note": "the printed figures for all are those for boys, to one decimal"
       },
       "cell": "moments",
       "mean": 3.4,
       "sd": 3.3
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
    "sex": "M"
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 7.8) / 5.8 = 36.55"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 8,
   "value": 50,
   "note": "50 + 10 (8 - 7.8) / 5.8 = 50.34"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 11,
   "value": 56,
   "note": "50 + 10 (11 - 7.8) / 5.8 = 55.52"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 22,
   "value": 74,
   "note": "50 + 10 (22 - 7.8) / 5.8 = 74.48"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 40,
   "value": 106,
   "note": "50 + 10 (40 - 7.8) / 5.8 = 105.52"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 6.3) / 5.3 = 38.11"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 6,
   "value": 49,
   "note": "50 + 10 (6 - 6.3) / 5.3 = 49.43"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 23,
   "value": 82,
   "note": "50 + 10 (23 - 6.3) / 5.3 = 81.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 32,
   "value": 98,
   "note": "50 + 10 (32 - 6.3) / 5.3 = 98.49"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 40,
   "value": 114,
   "note": "50 + 10 (40 - 6.3) / 5.3 = 113.58"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 7.0) / 5.6 = 37.50"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 5,
   "value": 46,
   "note": "50 + 10 (5 - 7.0) / 5.6 = 46.43"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 7,
   "value": 50,
   "note": "50 + 10 (7 - 7.0) / 5.6 = 50.00"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 40,
   "value": 109,
   "note": "50 + 10 (40 - 7.0) / 5.6 = 108.93"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 1.7) / 2.1 = 41.90"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 2,
   "value": 51,
   "note": "50 + 10 (2 - 1.7) / 2.1 = 51.43"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 6,
   "value": 70,
   "note": "50 + 10 (6 - 1.7) / 2.1 = 70.48"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 90,
   "note": "50 + 10 (10 - 1.7) / 2.1 = 89.52"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 2.0) / 2.1 = 40.48"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 2,
   "value": 50,
   "note": "50 + 10 (2 - 2.0) / 2.1 = 50.00"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 4,
   "value": 60,
   "note": "50 + 10 (4 - 2.0) / 2.1 = 59.52"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 88,
   "note": "50 + 10 (10 - 2.0) / 2.1 = 88.10"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.9) / 2.1 = 40.95"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {},
   "score": 2,
   "value": 50,
   "note": "50 + 10 (2 - 1.9) / 2.1 = 50.48"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {},
   "score": 6,
   "value": 70,
   "note": "50 + 10 (6 - 1.9) / 2.1 = 69.52"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 89,
   "note": "50 + 10 (10 - 1.9) / 2.1 = 88.57"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 43,
   "note": "50 + 10 (0 - 1.0) / 1.5 = 43.33"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 1,
   "value": 50,
   "note": "50 + 10 (1 - 1.0) / 1.5 = 50.00"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 2,
   "value": 57,
   "note": "50 + 10 (2 - 1.0) / 1.5 = 56.67"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 110,
   "note": "50 + 10 (10 - 1.0) / 1.5 = 110.00"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 43,
   "note": "50 + 10 (0 - 0.9) / 1.2 = 42.50"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 1,
   "value": 51,
   "note": "50 + 10 (1 - 0.9) / 1.2 = 50.83"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 2,
   "value": 59,
   "note": "50 + 10 (2 - 0.9) / 1.2 = 59.17"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 126,
   "note": "50 + 10 (10 - 0.9) / 1.2 = 125.83"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 43,
   "note": "50 + 10 (0 - 1.0) / 1.4 = 42.86"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {},
   "score": 1,
   "value": 50,
   "note": "50 + 10 (1 - 1.0) / 1.4 = 50.00"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {},
   "score": 4,
   "value": 71,
   "note": "50 + 10 (4 - 1.0) / 1.4 = 71.43"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {},
   "score": 5,
   "value": 79,
   "note": "50 + 10 (5 - 1.0) / 1.4 = 78.57"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 114,
   "note": "50 + 10 (10 - 1.0) / 1.4 = 114.29"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.3) / 2.6 = 37.31"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 3,
   "value": 49,
   "note": "50 + 10 (3 - 3.3) / 2.6 = 48.85"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 5,
   "value": 57,
   "note": "50 + 10 (5 - 3.3) / 2.6 = 56.54"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 6,
   "value": 60,
   "note": "50 + 10 (6 - 3.3) / 2.6 = 60.38"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 76,
   "note": "50 + 10 (10 - 3.3) / 2.6 = 75.77"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 2.1) / 2.3 = 40.87"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 2,
   "value": 50,
   "note": "50 + 10 (2 - 2.1) / 2.3 = 49.57"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 84,
   "note": "50 + 10 (10 - 2.1) / 2.3 = 84.35"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 2.7) / 2.5 = 39.20"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {},
   "score": 3,
   "value": 51,
   "note": "50 + 10 (3 - 2.7) / 2.5 = 51.20"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 79,
   "note": "50 + 10 (10 - 2.7) / 2.5 = 79.20"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.7) / 1.8 = 40.56"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 2,
   "value": 52,
   "note": "50 + 10 (2 - 1.7) / 1.8 = 51.67"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 7,
   "value": 79,
   "note": "50 + 10 (7 - 1.7) / 1.8 = 79.44"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 96,
   "note": "50 + 10 (10 - 1.7) / 1.8 = 96.11"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 1.3) / 1.7 = 42.35"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 1,
   "value": 48,
   "note": "50 + 10 (1 - 1.3) / 1.7 = 48.24"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 7,
   "value": 84,
   "note": "50 + 10 (7 - 1.3) / 1.7 = 83.53"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 8,
   "value": 89,
   "note": "50 + 10 (8 - 1.3) / 1.7 = 89.41"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 101,
   "note": "50 + 10 (10 - 1.3) / 1.7 = 101.18"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 1.5) / 1.8 = 41.67"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {},
   "score": 2,
   "value": 53,
   "note": "50 + 10 (2 - 1.5) / 1.8 = 52.78"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {},
   "score": 5,
   "value": 69,
   "note": "50 + 10 (5 - 1.5) / 1.8 = 69.44"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {},
   "score": 7,
   "value": 81,
   "note": "50 + 10 (7 - 1.5) / 1.8 = 80.56"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 97,
   "note": "50 + 10 (10 - 1.5) / 1.8 = 97.22"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 7,
   "note": "50 + 10 (0 - 8.1) / 1.9 = 7.37"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 1,
   "value": 13,
   "note": "50 + 10 (1 - 8.1) / 1.9 = 12.63"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 8,
   "value": 49,
   "note": "50 + 10 (8 - 8.1) / 1.9 = 49.47"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 60,
   "note": "50 + 10 (10 - 8.1) / 1.9 = 60.00"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 3,
   "note": "50 + 10 (0 - 8.5) / 1.8 = 2.78"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 3,
   "value": 19,
   "note": "50 + 10 (3 - 8.5) / 1.8 = 19.44"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 5,
   "value": 31,
   "note": "50 + 10 (5 - 8.5) / 1.8 = 30.56"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 8,
   "value": 47,
   "note": "50 + 10 (8 - 8.5) / 1.8 = 47.22"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 58,
   "note": "50 + 10 (10 - 8.5) / 1.8 = 58.33"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 4,
   "note": "50 + 10 (0 - 8.3) / 1.8 = 3.89"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {},
   "score": 1,
   "value": 9,
   "note": "50 + 10 (1 - 8.3) / 1.8 = 9.44"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {},
   "score": 3,
   "value": 21,
   "note": "50 + 10 (3 - 8.3) / 1.8 = 20.56"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {},
   "score": 8,
   "value": 48,
   "note": "50 + 10 (8 - 8.3) / 1.8 = 48.33"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 59,
   "note": "50 + 10 (10 - 8.3) / 1.8 = 59.44"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 4.4) / 3.5 = 37.43"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 4,
   "value": 49,
   "note": "50 + 10 (4 - 4.4) / 3.5 = 48.86"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 6,
   "value": 55,
   "note": "50 + 10 (6 - 4.4) / 3.5 = 54.57"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 20,
   "value": 95,
   "note": "50 + 10 (20 - 4.4) / 3.5 = 94.57"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 3.0) / 3.0 = 40.00"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 1,
   "value": 43,
   "note": "50 + 10 (1 - 3.0) / 3.0 = 43.33"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 2,
   "value": 47,
   "note": "50 + 10 (2 - 3.0) / 3.0 = 46.67"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 3,
   "value": 50,
   "note": "50 + 10 (3 - 3.0) / 3.0 = 50.00"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 20,
   "value": 107,
   "note": "50 + 10 (20 - 3.0) / 3.0 = 106.67"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3.7) / 3.3 = 38.79"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {},
   "score": 4,
   "value": 51,
   "note": "50 + 10 (4 - 3.7) / 3.3 = 50.91"
  },
  {
   "scale": "externalizing",
   "stage": "sum",
   "respondent": {},
   "score": 20,
   "value": 99,
   "note": "50 + 10 (20 - 3.7) / 3.3 = 99.39"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 3.4) / 3.3 = 39.70"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 3,
   "value": 49,
   "note": "50 + 10 (3 - 3.4) / 3.3 = 48.79"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 20,
   "value": 100,
   "note": "50 + 10 (20 - 3.4) / 3.3 = 100.30"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 3.3) / 3.4 = 40.29"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 3,
   "value": 49,
   "note": "50 + 10 (3 - 3.3) / 3.4 = 49.12"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 13,
   "value": 79,
   "note": "50 + 10 (13 - 3.3) / 3.4 = 78.53"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 14,
   "value": 81,
   "note": "50 + 10 (14 - 3.3) / 3.4 = 81.47"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 20,
   "value": 99,
   "note": "50 + 10 (20 - 3.3) / 3.4 = 99.12"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 3.4) / 3.3 = 39.70"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {},
   "score": 3,
   "value": 49,
   "note": "50 + 10 (3 - 3.4) / 3.3 = 48.79"
  },
  {
   "scale": "internalizing",
   "stage": "sum",
   "respondent": {},
   "score": 20,
   "value": 100,
   "note": "50 + 10 (20 - 3.4) / 3.3 = 100.30"
  }
 ],
 "references": [
  {
   "id": "nl2022",
   "citation": "Vugteveen J, de Bildt A, Timmerman ME (2022). Normative data for the self-reported and parent-reported Strengths and Difficulties Questionnaire (SDQ) for ages 12-17. Child and Adolescent Psychiatry and Mental Health 16, 5, table 2.",
   "doi": "10.1186/s13034-021-00437-8"
  }
 ],
 "licence": "Published figures of an open-access paper.",
 "figure": {
  "source": "nl2022",
  "mark": "V2c",
  "note": "table 2 at two addresses of one paper; the paper gives means and standard deviations, the T scores are computed here"
 }
}

/** SDQ parents: British children 5-15, 1999 */
export const sdqParentUk1999: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "sdq-parent-uk-1999",
 "edition": "1999",
 "title": {
  "en": "SDQ parents: British children 5-15, 1999",
  "zh-CN": "SDQ 家长评定：英国 5–15 岁儿童，1999 年"
 },
 "instrument": {
  "id": "sdq-parent",
  "major": 1,
  "informants": [
   "parent"
  ]
 },
 "population": {
  "description": {
   "en": "Representative British survey of 1999, parents of children aged 5-15. All ages together, means to one decimal. More than a quarter of a century old, and not Chinese.",
   "zh-CN": "1999 年英国代表性调查，5–15 岁儿童的家长。各年龄合并，平均数只给到一位小数。距今已超过二十五年，且不是中国常模。"
  },
  "country": "GB",
  "n": 10298,
  "collected": {
   "from": 1999,
   "to": 1999
  },
  "ages": {
   "min": 5,
   "max": 15
  }
 },
 "reviewBy": "2027-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "n": 5153,
     "cell": "moments",
     "mean": 9.1,
     "sd": 6
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 5145,
     "cell": "moments",
     "mean": 7.8,
     "sd": 5.5
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "n": 5153,
     "cell": "moments",
     "mean": 1.8,
     "sd": 2
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 5145,
     "cell": "moments",
     "mean": 2,
     "sd": 2
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "n": 5153,
     "cell": "moments",
     "mean": 1.7,
     "sd": 1.8
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 5145,
     "cell": "moments",
     "mean": 1.5,
     "sd": 1.6
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "n": 5153,
     "cell": "moments",
     "mean": 4,
     "sd": 2.7
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 5145,
     "cell": "moments",
     "mean": 2.9,
     "sd": 2.4
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "n": 5153,
     "cell": "moments",
     "mean": 1.5,
     "sd": 1.7
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 5145,
     "cell": "moments",
     "mean": 1.4,
     "sd": 1.6
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "n": 5153,
     "cell": "moments",
     "mean": 8.4,
     "sd": 1.7
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 5145,
     "cell": "moments",
     "mean": 8.9,
     "sd": 1.4
    }
   ]
  },
  {
   "scale": "impact",
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "n": 5153,
     "cell": "moments",
     "mean": 0.5,
     "sd": 1.2
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 5145,
     "cell": "moments",
     "mean": 0.3,
     "sd": 1
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 9.1) / 6.0 = 34.83"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 1,
   "value": 37,
   "note": "50 + 10 (1 - 9.1) / 6.0 = 36.50"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 2,
   "value": 38,
   "note": "50 + 10 (2 - 9.1) / 6.0 = 38.17"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 9,
   "value": 50,
   "note": "50 + 10 (9 - 9.1) / 6.0 = 49.83"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 40,
   "value": 102,
   "note": "50 + 10 (40 - 9.1) / 6.0 = 101.50"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 7.8) / 5.5 = 35.82"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 2,
   "value": 39,
   "note": "50 + 10 (2 - 7.8) / 5.5 = 39.45"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 7,
   "value": 49,
   "note": "50 + 10 (7 - 7.8) / 5.5 = 48.55"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 8,
   "value": 50,
   "note": "50 + 10 (8 - 7.8) / 5.5 = 50.36"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 40,
   "value": 109,
   "note": "50 + 10 (40 - 7.8) / 5.5 = 108.55"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.8) / 2.0 = 41.00"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 2,
   "value": 51,
   "note": "50 + 10 (2 - 1.8) / 2.0 = 51.00"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 91,
   "note": "50 + 10 (10 - 1.8) / 2.0 = 91.00"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 2.0) / 2.0 = 40.00"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 2,
   "value": 50,
   "note": "50 + 10 (2 - 2.0) / 2.0 = 50.00"
  },
  {
   "scale": "emotional",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 90,
   "note": "50 + 10 (10 - 2.0) / 2.0 = 90.00"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.7) / 1.8 = 40.56"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 2,
   "value": 52,
   "note": "50 + 10 (2 - 1.7) / 1.8 = 51.67"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 7,
   "value": 79,
   "note": "50 + 10 (7 - 1.7) / 1.8 = 79.44"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 96,
   "note": "50 + 10 (10 - 1.7) / 1.8 = 96.11"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.5) / 1.6 = 40.62"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 2,
   "value": 53,
   "note": "50 + 10 (2 - 1.5) / 1.6 = 53.12"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 3,
   "value": 59,
   "note": "50 + 10 (3 - 1.5) / 1.6 = 59.38"
  },
  {
   "scale": "conduct",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 103,
   "note": "50 + 10 (10 - 1.5) / 1.6 = 103.12"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 4.0) / 2.7 = 35.19"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 4,
   "value": 50,
   "note": "50 + 10 (4 - 4.0) / 2.7 = 50.00"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 6,
   "value": 57,
   "note": "50 + 10 (6 - 4.0) / 2.7 = 57.41"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 9,
   "value": 69,
   "note": "50 + 10 (9 - 4.0) / 2.7 = 68.52"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 72,
   "note": "50 + 10 (10 - 4.0) / 2.7 = 72.22"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 2.9) / 2.4 = 37.92"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 3,
   "value": 50,
   "note": "50 + 10 (3 - 2.9) / 2.4 = 50.42"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 4,
   "value": 55,
   "note": "50 + 10 (4 - 2.9) / 2.4 = 54.58"
  },
  {
   "scale": "hyperactivity",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 80,
   "note": "50 + 10 (10 - 2.9) / 2.4 = 79.58"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.5) / 1.7 = 41.18"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 2,
   "value": 53,
   "note": "50 + 10 (2 - 1.5) / 1.7 = 52.94"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 5,
   "value": 71,
   "note": "50 + 10 (5 - 1.5) / 1.7 = 70.59"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 6,
   "value": 76,
   "note": "50 + 10 (6 - 1.5) / 1.7 = 76.47"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 100,
   "note": "50 + 10 (10 - 1.5) / 1.7 = 100.00"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.4) / 1.6 = 41.25"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 1,
   "value": 48,
   "note": "50 + 10 (1 - 1.4) / 1.6 = 47.50"
  },
  {
   "scale": "peer",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 104,
   "note": "50 + 10 (10 - 1.4) / 1.6 = 103.75"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 1,
   "note": "50 + 10 (0 - 8.4) / 1.7 = 0.59"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 1,
   "value": 6,
   "note": "50 + 10 (1 - 8.4) / 1.7 = 6.47"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 8,
   "value": 48,
   "note": "50 + 10 (8 - 8.4) / 1.7 = 47.65"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 9,
   "value": 54,
   "note": "50 + 10 (9 - 8.4) / 1.7 = 53.53"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 59,
   "note": "50 + 10 (10 - 8.4) / 1.7 = 59.41"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": -14,
   "note": "50 + 10 (0 - 8.9) / 1.4 = -13.57"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 1,
   "value": -6,
   "note": "50 + 10 (1 - 8.9) / 1.4 = -6.43"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 9,
   "value": 51,
   "note": "50 + 10 (9 - 8.9) / 1.4 = 50.71"
  },
  {
   "scale": "prosocial",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 58,
   "note": "50 + 10 (10 - 8.9) / 1.4 = 57.86"
  },
  {
   "scale": "impact",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 46,
   "note": "50 + 10 (0 - 0.5) / 1.2 = 45.83"
  },
  {
   "scale": "impact",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 1,
   "value": 54,
   "note": "50 + 10 (1 - 0.5) / 1.2 = 54.17"
  },
  {
   "scale": "impact",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 2,
   "value": 63,
   "note": "50 + 10 (2 - 0.5) / 1.2 = 62.50"
  },
  {
   "scale": "impact",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 129,
   "note": "50 + 10 (10 - 0.5) / 1.2 = 129.17"
  },
  {
   "scale": "impact",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 47,
   "note": "50 + 10 (0 - 0.3) / 1.0 = 47.00"
  },
  {
   "scale": "impact",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 147,
   "note": "50 + 10 (10 - 0.3) / 1.0 = 147.00"
  }
 ],
 "survivors": [
  {
   "place": "/scores/1/round",
   "change": "norm-rule",
   "reason": "emotional symptoms have a standard deviation of 2.0 in both groups and means to one decimal: every T is a whole number, so its rounding cannot be seen"
  }
 ],
 "references": [
  {
   "id": "meltzer2000",
   "citation": "Meltzer H, Gatward R, Goodman R, Ford T (2000). Mental health of children and adolescents in Great Britain. The Stationery Office, London. Means and standard deviations as printed in a comparison table at ashpublications.net/view-large/8117703."
  },
  {
   "id": "sdqinfo-norms",
   "citation": "SDQ: normative school-age SDQ data from Britain (sample sizes and plan of the survey; means not copied).",
   "url": "http://www.sdqinfo.com/norms/UKSchoolNorm.html"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "meltzer2000",
  "mark": "S1",
  "note": "read in one comparison table; the sample sizes (5153 boys, 5145 girls) add up to the 10298 parents that the publisher names"
 }
}
