// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of swls. */
export type ItemId =
  | 'swls_1'
  | 'swls_2'
  | 'swls_3'
  | 'swls_4'
  | 'swls_5'

/** Scale ids of swls, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Satisfaction With Life Scale (SWLS), version 1.0.0. */
export const swls: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "swls",
 "version": "1.0.0",
 "title": {
  "en": "Satisfaction With Life Scale (SWLS)",
  "zh-CN": "生活满意度量表（SWLS）"
 },
 "construct": {
  "en": "satisfaction with life",
  "zh-CN": "生活满意度"
 },
 "informants": [
  "self"
 ],
 "intended": {
  "ages": {
   "min": 13,
   "max": 100
  },
  "figure": {
   "source": "jovanovic2022",
   "mark": "S1",
   "note": "ages of the samples in 24 countries; not fully comparable between countries"
  }
 },
 "licence": {
  "statement": {
   "en": "Free for research and education with a reference to the authors; one source calls it public domain, another names non-commercial use only. Only keys and figures are stored here.",
   "zh-CN": "注明作者即可免费用于研究和教育；有来源称属公有领域，也有来源称仅限非商业用途。此处只有计分键和数据。"
  },
  "holder": "Ed Diener",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "mindsl",
   "mark": "S1",
   "note": "says public domain; the more careful reading of a second source is kept"
  }
 },
 "references": [
  {
   "id": "diener1985",
   "citation": "Diener E, Emmons RA, Larsen RJ, Griffin S (1985). The Satisfaction With Life Scale. Journal of Personality Assessment 49(1), 71-75.",
   "doi": "10.1207/s15327752jpa4901_13"
  },
  {
   "id": "mindsl",
   "citation": "Description of the SWLS with rights, bands and reliability. GitHub shiro-el/MinDSL, docs/tools/swls.md."
  },
  {
   "id": "positivepsychology",
   "citation": "Life satisfaction scales: scoring of the SWLS, sum and seven bands. positivepsychology.com.",
   "url": "https://positivepsychology.com/life-satisfaction-scales/"
  },
  {
   "id": "dependlab",
   "citation": "R package dependlab, function score_swls: five items 1-7, person mean for at most a fifth of the items. GitHub PennStateDEPENdLab/dependlab, R/score_swls.R.",
   "url": "https://rdrr.io/github/PennStateDEPENdLab/dependlab/man/score_swls.html"
  },
  {
   "id": "jovanovic2022",
   "citation": "Jovanović V, Rudnev M, Arslan G, et al. (2022). The Satisfaction with Life Scale in adolescent samples: measurement invariance across 24 countries and regions, age, and gender. Applied Research in Quality of Life (n = 22710, ages 13-19; abstract read).",
   "doi": "10.1007/s11482-021-10024-w"
  },
  {
   "id": "mindseed",
   "citation": "Chinese psychology wiki wiki.mindseed.cn, page on the SWLS: English and Chinese form in the same order, 1-7, seven bands."
  }
 ],
 "responseSets": {
  "agreement": {
   "options": [
    {
     "code": 1,
     "label": {
      "en": "strongly disagree",
      "zh-CN": "非常不同意"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "disagree",
      "zh-CN": "不同意"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "slightly disagree",
      "zh-CN": "有点不同意"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "neither",
      "zh-CN": "中立"
     }
    },
    {
     "code": 5,
     "label": {
      "en": "slightly agree",
      "zh-CN": "有点同意"
     }
    },
    {
     "code": 6,
     "label": {
      "en": "agree",
      "zh-CN": "同意"
     }
    },
    {
     "code": 7,
     "label": {
      "en": "strongly agree",
      "zh-CN": "非常同意"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "swls_1",
   "label": {
    "en": "near the ideal",
    "zh-CN": "理想程度"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "swls_2",
   "label": {
    "en": "good circumstances",
    "zh-CN": "外部条件"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "swls_3",
   "label": {
    "en": "contentment",
    "zh-CN": "总体满意"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "swls_4",
   "label": {
    "en": "goals attained",
    "zh-CN": "心愿达成"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "swls_5",
   "label": {
    "en": "few regrets",
    "zh-CN": "少有遗憾"
   },
   "kind": "choice",
   "responses": "agreement"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "order": [
    "swls_1",
    "swls_2",
    "swls_3",
    "swls_4",
    "swls_5"
   ],
   "figure": {
    "source": "positivepsychology",
    "mark": "V2"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "swls_1",
    "swls_2",
    "swls_3",
    "swls_4",
    "swls_5"
   ],
   "figure": {
    "source": "mindseed",
    "mark": "V2",
    "note": "the same order in public copies of the Chinese form"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "satisfaction with life",
    "zh-CN": "生活满意度"
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
      "min": 5,
      "max": 35
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "swls_1",
     "swls_2",
     "swls_3",
     "swls_4",
     "swls_5"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "dependlab",
      "mark": "S1",
      "note": "person mean for at most a fifth of the items; half up to a whole number is our choice"
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
   "id": "authors",
   "label": {
    "en": "seven bands of the authors",
    "zh-CN": "作者的七级划分"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 10,
     "closed": "at-or-above"
    },
    {
     "at": 15,
     "closed": "at-or-above"
    },
    {
     "at": 20,
     "closed": "at-or-above"
    },
    {
     "at": 21,
     "closed": "at-or-above"
    },
    {
     "at": 26,
     "closed": "at-or-above"
    },
    {
     "at": 31,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "extremely_dissatisfied",
     "label": {
      "en": "extremely dissatisfied, 5-9",
      "zh-CN": "极不满意，5–9"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to low satisfaction with life. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能对生活不太满意，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low satisfaction with life. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能对生活不太满意，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "dissatisfied",
     "label": {
      "en": "dissatisfied, 10-14",
      "zh-CN": "不满意，10–14"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to low satisfaction with life. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能对生活不太满意，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low satisfaction with life. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能对生活不太满意，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "slightly_dissatisfied",
     "label": {
      "en": "slightly dissatisfied, 15-19",
      "zh-CN": "略不满意，15–19"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to low satisfaction with life. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能对生活不太满意。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to low satisfaction with life. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能对生活不太满意。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "neutral",
     "label": {
      "en": "neutral, 20",
      "zh-CN": "中立，20"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "从这份问卷看，目前没有需要专门谈话的迹象。问卷看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "从这份问卷看，目前没有需要专门谈话的迹象。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "slightly_satisfied",
     "label": {
      "en": "slightly satisfied, 21-25",
      "zh-CN": "略满意，21–25"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "The answers gave no sign that calls for a talk now. A questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "从作答看，目前没有需要专门谈话的迹象。一份问卷看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "The answers gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "从作答看，目前没有需要专门谈话的迹象。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "satisfied",
     "label": {
      "en": "satisfied, 26-30",
      "zh-CN": "满意，26–30"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "From these answers there is no sign that calls for a talk now. They do not show everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "从这些回答看，目前没有需要专门谈话的迹象。回答不能反映所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "From these answers there is no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "从这些回答看，目前没有需要专门谈话的迹象。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "extremely_satisfied",
     "label": {
      "en": "extremely satisfied, 31-35",
      "zh-CN": "极满意，31–35"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Looked at together, the answers gave no sign that calls for a talk now. They do not tell everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。这些回答说明不了所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Looked at together, the answers gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    }
   ],
   "population": {
    "en": "none: the range is described in words",
    "zh-CN": "无：用文字描述分数范围"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "positivepsychology",
     "mark": "S1",
     "note": "words for the range, not cuts of a study"
    }
   },
   "figure": {
    "source": "positivepsychology",
    "mark": "V2",
    "note": "the same seven in MinDSL, mindseed and others"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "retest",
   "value": 0.82,
   "interval": "2 months",
   "population": "students (country not stated by the source)",
   "figure": {
    "source": "mindsl",
    "mark": "S1"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.87,
   "population": "US students",
   "figure": {
    "source": "diener1985",
    "mark": "K"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 1: 1 + 1 + 1 + 1 + 1",
   "responses": {
    "swls_1": 1,
    "swls_2": 1,
    "swls_3": 1,
    "swls_4": 1,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "authors": "extremely_dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 7: 7 + 7 + 7 + 7 + 7",
   "responses": {
    "swls_1": 7,
    "swls_2": 7,
    "swls_3": 7,
    "swls_4": 7,
    "swls_5": 7
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 35
     }
    },
    "bands": {
     "authors": "extremely_satisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 7 1 7 1 7; 7 + 1 + 7 + 1 + 7",
   "responses": {
    "swls_1": 7,
    "swls_2": 1,
    "swls_3": 7,
    "swls_4": 1,
    "swls_5": 7
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     }
    },
    "bands": {
     "authors": "slightly_satisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 1 7 7 1 1; 1 + 7 + 7 + 1 + 1",
   "responses": {
    "swls_1": 1,
    "swls_2": 7,
    "swls_3": 7,
    "swls_4": 1,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     }
    },
    "bands": {
     "authors": "slightly_dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "codes in the order of the items: 1 1 1 7 7; 1 + 1 + 1 + 7 + 7",
   "responses": {
    "swls_1": 1,
    "swls_2": 1,
    "swls_3": 1,
    "swls_4": 7,
    "swls_5": 7
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     }
    },
    "bands": {
     "authors": "slightly_dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 2 4 6 1 3; 2 + 4 + 6 + 1 + 3",
   "responses": {
    "swls_1": 2,
    "swls_2": 4,
    "swls_3": 6,
    "swls_4": 1,
    "swls_5": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "bands": {
     "authors": "slightly_dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-9",
   "note": "5 + 1 + 1 + 1 + 1 = 9",
   "responses": {
    "swls_1": 5,
    "swls_2": 1,
    "swls_3": 1,
    "swls_4": 1,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "authors": "extremely_dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-10",
   "note": "6 + 1 + 1 + 1 + 1 = 10",
   "responses": {
    "swls_1": 6,
    "swls_2": 1,
    "swls_3": 1,
    "swls_4": 1,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "authors": "dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-14",
   "note": "7 + 4 + 1 + 1 + 1 = 14",
   "responses": {
    "swls_1": 7,
    "swls_2": 4,
    "swls_3": 1,
    "swls_4": 1,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "bands": {
     "authors": "dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "7 + 5 + 1 + 1 + 1 = 15",
   "responses": {
    "swls_1": 7,
    "swls_2": 5,
    "swls_3": 1,
    "swls_4": 1,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "bands": {
     "authors": "slightly_dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-19",
   "note": "7 + 7 + 3 + 1 + 1 = 19",
   "responses": {
    "swls_1": 7,
    "swls_2": 7,
    "swls_3": 3,
    "swls_4": 1,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     }
    },
    "bands": {
     "authors": "slightly_dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-20",
   "note": "7 + 7 + 4 + 1 + 1 = 20",
   "responses": {
    "swls_1": 7,
    "swls_2": 7,
    "swls_3": 4,
    "swls_4": 1,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "bands": {
     "authors": "neutral"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-21",
   "note": "7 + 7 + 5 + 1 + 1 = 21",
   "responses": {
    "swls_1": 7,
    "swls_2": 7,
    "swls_3": 5,
    "swls_4": 1,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     }
    },
    "bands": {
     "authors": "slightly_satisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-25",
   "note": "7 + 7 + 7 + 3 + 1 = 25",
   "responses": {
    "swls_1": 7,
    "swls_2": 7,
    "swls_3": 7,
    "swls_4": 3,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 25
     }
    },
    "bands": {
     "authors": "slightly_satisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-26",
   "note": "7 + 7 + 7 + 4 + 1 = 26",
   "responses": {
    "swls_1": 7,
    "swls_2": 7,
    "swls_3": 7,
    "swls_4": 4,
    "swls_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     }
    },
    "bands": {
     "authors": "satisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-30",
   "note": "7 + 7 + 7 + 7 + 2 = 30",
   "responses": {
    "swls_1": 7,
    "swls_2": 7,
    "swls_3": 7,
    "swls_4": 7,
    "swls_5": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     }
    },
    "bands": {
     "authors": "satisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "sum-31",
   "note": "7 + 7 + 7 + 7 + 3 = 31",
   "responses": {
    "swls_1": 7,
    "swls_2": 7,
    "swls_3": 7,
    "swls_4": 7,
    "swls_5": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 31
     }
    },
    "bands": {
     "authors": "extremely_satisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-half",
   "note": "sum 14, prorated 14 x 5 / 4 = 17.5, half up to 18: 3 + 4 + 2 + 5 over 4 answers",
   "responses": {
    "swls_1": 3,
    "swls_2": 4,
    "swls_3": 2,
    "swls_4": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     }
    },
    "bands": {
     "authors": "slightly_dissatisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-down",
   "note": "sum 17, prorated 17 x 5 / 4 = 21.25, rounded to 21: 4 + 2 + 5 + 6 over 4 answers",
   "responses": {
    "swls_2": 4,
    "swls_3": 2,
    "swls_4": 5,
    "swls_5": 6
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     }
    },
    "bands": {
     "authors": "slightly_satisfied"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "one more than may be missing: 4 + 2 + 5 over 3 answers",
   "responses": {
    "swls_2": 4,
    "swls_3": 2,
    "swls_4": 5
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  },
  {
   "id": "blank",
   "note": "no answer at all",
   "responses": {},
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "diener1985",
    "mark": "D"
   }
  }
 ]
}
