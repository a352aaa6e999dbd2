// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of c-ssrs. */
export type ItemId =
  | 'cssrs_1'
  | 'cssrs_2'
  | 'cssrs_3'
  | 'cssrs_4'
  | 'cssrs_5'
  | 'cssrs_6_lifetime'
  | 'cssrs_6_recent'

/** Scale ids of c-ssrs, each with the ids of its stages. */
export type ScaleStages = {
}
export type ScaleId = keyof ScaleStages

/** Columbia Suicide Severity Rating Scale, screener (C-SSRS), version 1.0.0. */
export const cSsrs: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "c-ssrs",
 "version": "1.0.0",
 "title": {
  "en": "Columbia Suicide Severity Rating Scale, screener (C-SSRS)",
  "zh-CN": "哥伦比亚自杀严重程度评定量表，筛查版（C-SSRS）"
 },
 "construct": {
  "en": "suicide risk",
  "zh-CN": "自杀风险"
 },
 "informants": [
  "self"
 ],
 "intended": {
  "ages": {
   "min": 6,
   "max": 100
  },
  "figure": {
   "source": "posner2011",
   "mark": "K"
  }
 },
 "licence": {
  "statement": {
   "en": "Free through the Columbia Lighthouse Project; translations only from there; the wording may not be altered. No wording is stored here.",
   "zh-CN": "由 Columbia Lighthouse Project 免费提供；译文只能取自该项目；不得改动文字。此处没有题目文字。"
  },
  "holder": "Columbia Lighthouse Project, Research Foundation for Mental Hygiene",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "posner2011",
   "mark": "S1"
  }
 },
 "references": [
  {
   "id": "posner2011",
   "citation": "Posner K, Brown GK, Stanley B, Brent DA, Yershova KV, Oquendo MA, Currier GW, Melvin GA, Greenhill L, Shen S, Mann JJ (2011). The Columbia-Suicide Severity Rating Scale: initial validity and internal consistency findings from three multisite studies with adolescents and adults. American Journal of Psychiatry 168(12), 1266-1277.",
   "doi": "10.1176/appi.ajp.2011.10111704"
  },
  {
   "id": "triage-guidelines",
   "citation": "Clinical triage guidelines using the C-SSRS, as distributed with the scale (copy at docsbay.net/doc/914678)."
  }
 ],
 "responseSets": {
  "yes_no": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "no",
      "zh-CN": "否"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "yes",
      "zh-CN": "是"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "cssrs_1",
   "label": {
    "en": "wish to be dead",
    "zh-CN": "想死的念头"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "cssrs_2",
   "label": {
    "en": "non-specific suicidal thoughts",
    "zh-CN": "没有具体内容的自杀念头"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "cssrs_3",
   "label": {
    "en": "suicidal thoughts with a method",
    "zh-CN": "想到方法的自杀念头"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "cssrs_4",
   "label": {
    "en": "suicidal thoughts with some intent",
    "zh-CN": "有一定意图的自杀念头"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "cssrs_5",
   "label": {
    "en": "suicide plan with intent",
    "zh-CN": "有计划、有意图的自杀念头"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "cssrs_6_lifetime",
   "label": {
    "en": "suicidal behaviour, lifetime",
    "zh-CN": "一生中的自杀行为"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "cssrs_6_recent",
   "label": {
    "en": "suicidal behaviour, past three months",
    "zh-CN": "过去三个月的自杀行为"
   },
   "kind": "choice",
   "responses": "yes_no"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "recall": {
    "text": {
     "en": "past month (1-5); lifetime and past three months (6)",
     "zh-CN": "过去一个月（1–5）；一生及过去三个月（6）"
    }
   },
   "order": [
    "cssrs_1",
    "cssrs_2",
    "cssrs_3",
    "cssrs_4",
    "cssrs_5",
    "cssrs_6_lifetime",
    "cssrs_6_recent"
   ],
   "figure": {
    "source": "posner2011",
    "mark": "V2"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "text": {
     "en": "past month (1-5); lifetime and past three months (6)",
     "zh-CN": "过去一个月（1–5）；一生及过去三个月（6）"
    }
   },
   "order": [
    "cssrs_1",
    "cssrs_2",
    "cssrs_3",
    "cssrs_4",
    "cssrs_5",
    "cssrs_6_lifetime",
    "cssrs_6_recent"
   ],
   "figure": {
    "source": "posner2011",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "applicability": [
  {
   "items": [
    "cssrs_3",
    "cssrs_4",
    "cssrs_5"
   ],
   "when": {
    "kind": "answer",
    "item": "cssrs_2",
    "in": [
     1
    ]
   },
   "otherwise": {
    "implied": 0
   },
   "figure": {
    "source": "posner2011",
    "mark": "V2",
    "note": "item 2 no: skip to 6"
   }
  },
  {
   "items": [
    "cssrs_6_recent"
   ],
   "when": {
    "kind": "answer",
    "item": "cssrs_6_lifetime",
    "in": [
     1
    ]
   },
   "otherwise": {
    "implied": 0
   },
   "figure": {
    "source": "posner2011",
    "mark": "V2"
   }
  }
 ],
 "scales": [],
 "decisions": [
  {
   "id": "triage",
   "label": {
    "en": "triage",
    "zh-CN": "处理等级"
   },
   "categories": [
    {
     "id": "negative",
     "label": {
      "en": "no item endorsed",
      "zh-CN": "没有一项答“是”"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "These questions gave no sign that calls for a talk now. They do not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "从这几个问题的回答看，目前没有需要专门谈话的迹象。几个问题看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "These questions gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "从这几个问题的回答看，目前没有需要专门谈话的迹象。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "low",
     "label": {
      "en": "low",
      "zh-CN": "低"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers call for a talk. Please speak with the school psychologist today. This is not a diagnosis.",
       "zh-CN": "有些回答需要和孩子谈一谈。请今天就联系学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers call for a talk. Inform the school psychologist today. This is not a diagnosis.",
       "zh-CN": "有些回答需要和学生谈一谈。请今天就告知学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate",
      "zh-CN": "中"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "Please speak with the school psychologist today; a trained person will talk with your child. This is not a diagnosis.",
       "zh-CN": "请今天就联系学校心理老师，会有受过训练的专业人员与孩子谈话。这不是诊断。"
      },
      "teacher": {
       "en": "Inform the school psychologist today: a brief safety assessment is due the same day. This is not a diagnosis.",
       "zh-CN": "请今天就告知学校心理老师：当天须做一次简短的安全评估。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "高"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "Please contact the school psychologist now and stay with your child. A trained person will talk with you both today. If nobody can be reached, call the emergency number. This is not a diagnosis.",
       "zh-CN": "请立即联系学校心理老师，并陪在孩子身边。今天会有受过训练的专业人员与你们谈话。如果联系不到人，请拨打急救或报警电话。这不是诊断。"
      },
      "teacher": {
       "en": "Do not leave the pupil alone. Call the school psychologist or the named responder now: a full safety evaluation is due at once. If nobody can be reached, call the emergency number. This is not a diagnosis.",
       "zh-CN": "不要让学生独处。请立即联系学校心理老师或指定负责人：须马上进行全面的安全评估。如果联系不到人，请拨打急救或报警电话。这不是诊断。"
      }
     }
    }
   ],
   "rows": [
    {
     "when": {
      "kind": "any",
      "of": [
       {
        "kind": "answer",
        "item": "cssrs_4",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "cssrs_5",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "cssrs_6_recent",
        "in": [
         1
        ]
       }
      ]
     },
     "category": "high",
     "onUnknown": "stop"
    },
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "answer",
        "item": "cssrs_6_lifetime",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "cssrs_6_recent",
        "in": [
         1
        ],
        "orMissing": [
         "blank",
         "skipped",
         "declined",
         "not-shown",
         "not-applicable",
         "not-administered",
         "invalid"
        ]
       }
      ]
     },
     "category": "high",
     "onUnknown": "stop"
    },
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "answer",
        "item": "cssrs_2",
        "in": [
         1
        ]
       },
       {
        "kind": "any",
        "of": [
         {
          "kind": "answer",
          "item": "cssrs_4",
          "in": [
           1
          ],
          "orMissing": [
           "blank",
           "skipped",
           "declined",
           "not-shown",
           "not-applicable",
           "not-administered",
           "invalid"
          ]
         },
         {
          "kind": "answer",
          "item": "cssrs_5",
          "in": [
           1
          ],
          "orMissing": [
           "blank",
           "skipped",
           "declined",
           "not-shown",
           "not-applicable",
           "not-administered",
           "invalid"
          ]
         }
        ]
       }
      ]
     },
     "category": "high",
     "onUnknown": "stop"
    },
    {
     "when": {
      "kind": "any",
      "of": [
       {
        "kind": "answer",
        "item": "cssrs_3",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "cssrs_6_lifetime",
        "in": [
         1
        ]
       },
       {
        "kind": "all",
        "of": [
         {
          "kind": "answer",
          "item": "cssrs_2",
          "in": [
           1
          ]
         },
         {
          "kind": "answer",
          "item": "cssrs_3",
          "in": [
           1
          ],
          "orMissing": [
           "blank",
           "skipped",
           "declined",
           "not-shown",
           "not-applicable",
           "not-administered",
           "invalid"
          ]
         }
        ]
       }
      ]
     },
     "category": "moderate",
     "onUnknown": "stop"
    },
    {
     "when": {
      "kind": "any",
      "of": [
       {
        "kind": "answer",
        "item": "cssrs_1",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "cssrs_2",
        "in": [
         1
        ]
       }
      ]
     },
     "category": "low",
     "onUnknown": "stop"
    }
   ],
   "otherwise": "negative",
   "figure": {
    "source": "posner2011",
    "mark": "V2",
    "note": "rows 1, 4, 5: two public implementations, one checked against the published instrument; row 1 also in the triage guidelines. Our conservative choices (K): behaviour of unknown date counts as recent; after a yes to 2 an unanswered 4 or 5 counts as high and an unanswered 3 as moderate"
   }
  }
 ],
 "criticalItems": [
  {
   "item": "cssrs_1",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "posner2011",
    "mark": "V2"
   }
  },
  {
   "item": "cssrs_2",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "posner2011",
    "mark": "V2"
   }
  },
  {
   "item": "cssrs_3",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "posner2011",
    "mark": "V2"
   }
  },
  {
   "item": "cssrs_4",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "posner2011",
    "mark": "V2"
   }
  },
  {
   "item": "cssrs_5",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "posner2011",
    "mark": "V2"
   }
  },
  {
   "item": "cssrs_6_lifetime",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "posner2011",
    "mark": "V2"
   }
  },
  {
   "item": "cssrs_6_recent",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "posner2011",
    "mark": "V2"
   }
  }
 ],
 "blindSpots": [
  "self-harm",
  "abuse",
  "psychosis",
  "eating",
  "substance-use"
 ],
 "bandSets": [],
 "vectors": [
  {
   "id": "all-no",
   "note": "no to 1, 2 and 6: items 3-5 are skipped and count as no",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "negative"
    },
    "criticalItems": {
     "cssrs_1": "not-endorsed",
     "cssrs_2": "not-endorsed",
     "cssrs_3": "not-endorsed",
     "cssrs_4": "not-endorsed",
     "cssrs_5": "not-endorsed",
     "cssrs_6_lifetime": "not-endorsed",
     "cssrs_6_recent": "not-endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "seven times yes",
   "responses": "all-highest",
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_1": "endorsed",
     "cssrs_2": "endorsed",
     "cssrs_3": "endorsed",
     "cssrs_4": "endorsed",
     "cssrs_5": "endorsed",
     "cssrs_6_lifetime": "endorsed",
     "cssrs_6_recent": "endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "one-only",
   "note": "yes to 1",
   "responses": {
    "cssrs_1": 1,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "low"
    },
    "criticalItems": {
     "cssrs_1": "endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "two-only",
   "note": "yes to 2, no to 3-5",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "low"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "three",
   "note": "yes to 2 and 3",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 1,
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four",
   "note": "yes to 2 and 4",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 1,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "five",
   "note": "yes to 2 and 5",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_5": 1,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "behaviour-long-ago",
   "note": "lifetime yes, past three months no",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 1,
    "cssrs_6_recent": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "behaviour-recent",
   "note": "lifetime yes, past three months yes",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 1,
    "cssrs_6_recent": 1
   },
   "expect": {
    "decisions": {
     "triage": "high"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "behaviour-of-unknown-date",
   "note": "lifetime yes, past three months blank: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 1
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_6_recent": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "contradiction",
   "note": "no to 2, yet yes to 5: the answer is kept",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 0,
    "cssrs_5": 1
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_5": "endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four-blank-after-two",
   "note": "yes to 2, item 4 blank: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_4": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "three-blank-after-two",
   "note": "yes to 2, item 3 declined: moderate",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": {
     "missing": "declined"
    },
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    },
    "criticalItems": {
     "cssrs_3": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "nothing-answered",
   "note": "an empty form has no triage, never a negative one",
   "responses": {},
   "expect": {
    "criticalItems": {
     "cssrs_1": "unknown",
     "cssrs_2": "unknown",
     "cssrs_3": "unknown",
     "cssrs_4": "unknown",
     "cssrs_5": "unknown",
     "cssrs_6_lifetime": "unknown",
     "cssrs_6_recent": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "recency-declined",
   "note": "lifetime yes, past three months refused: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 1,
    "cssrs_6_recent": {
     "missing": "declined"
    }
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_6_recent": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "recency-unreadable",
   "note": "lifetime yes, past three months unreadable: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 1,
    "cssrs_6_recent": {
     "missing": "invalid"
    }
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_6_recent": "unreadable"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "recent-against-lifetime",
   "note": "lifetime no, yet past three months yes: the answer is kept",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 0,
    "cssrs_6_recent": 1
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_6_recent": "endorsed",
     "cssrs_6_lifetime": "not-endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "method-against-two",
   "note": "no to 2, yet yes to 3: the answer is kept",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_3": 1,
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    },
    "criticalItems": {
     "cssrs_3": "endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "one-and-two",
   "note": "yes to 1 and 2, no to the rest: low",
   "responses": {
    "cssrs_1": 1,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "low"
    },
    "criticalItems": {
     "cssrs_1": "endorsed",
     "cssrs_2": "endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "nothing-after-two",
   "note": "yes to 2 and the form broken off before 3-5: high",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_2": "endorsed",
     "cssrs_4": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "method-and-behaviour-long-ago",
   "note": "yes to 2, 3 and lifetime, not recent: moderate",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 1,
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 1,
    "cssrs_6_recent": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    },
    "criticalItems": {
     "cssrs_3": "endorsed",
     "cssrs_6_lifetime": "endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "two-blank",
   "note": "item 2 blank: any of negative to high is possible, so there is no triage",
   "responses": {
    "cssrs_1": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "absent"
    },
    "criticalItems": {
     "cssrs_2": "unknown",
     "cssrs_3": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "behaviour-declined",
   "note": "behaviour refused: no triage, never negative",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": {
     "missing": "declined"
    }
   },
   "expect": {
    "decisions": {
     "triage": "absent"
    },
    "criticalItems": {
     "cssrs_6_lifetime": "unknown",
     "cssrs_6_recent": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "wish-and-behaviour-declined",
   "note": "yes to 1, behaviour refused: at least low, perhaps high, so there is no triage; the yes counts",
   "responses": {
    "cssrs_1": 1,
    "cssrs_2": 0,
    "cssrs_6_lifetime": {
     "missing": "declined"
    }
   },
   "expect": {
    "decisions": {
     "triage": "absent"
    },
    "criticalItems": {
     "cssrs_1": "endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four-against-two",
   "note": "no to 2, yet yes to 4: the answer is kept",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_3": 0,
    "cssrs_4": 1,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_4": "endorsed"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four-refused-against-two",
   "note": "no to 2, 4 refused: a yes would be high, so there is no triage",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_3": 0,
    "cssrs_4": {
     "missing": "declined"
    },
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "absent"
    },
    "criticalItems": {
     "cssrs_4": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "method-refused-against-two",
   "note": "no to 2, 3 refused: a yes would be moderate, so there is no triage",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_3": {
     "missing": "declined"
    },
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "absent"
    },
    "criticalItems": {
     "cssrs_3": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "one-blank",
   "note": "item 1 blank, the rest no: negative or low, so there is no triage",
   "responses": {
    "cssrs_2": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "absent"
    },
    "criticalItems": {
     "cssrs_1": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "recency-skipped",
   "note": "lifetime yes, past three months skipped: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 1,
    "cssrs_6_recent": {
     "missing": "skipped"
    }
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_6_recent": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "recency-not-shown",
   "note": "lifetime yes, past three months not shown: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 1,
    "cssrs_6_recent": {
     "missing": "not-shown"
    }
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_6_recent": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "recency-not-applicable",
   "note": "lifetime yes, past three months said not to apply: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 1,
    "cssrs_6_recent": {
     "missing": "not-applicable"
    }
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_6_recent": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "recency-not-administered",
   "note": "lifetime yes, past three months not asked: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 0,
    "cssrs_6_lifetime": 1,
    "cssrs_6_recent": {
     "missing": "not-administered"
    }
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_6_recent": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four-skipped-after-two",
   "note": "yes to 2, item 4 skipped: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": {
     "missing": "skipped"
    },
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_4": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four-declined-after-two",
   "note": "yes to 2, item 4 refused: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": {
     "missing": "declined"
    },
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_4": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four-not-shown-after-two",
   "note": "yes to 2, item 4 not shown: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": {
     "missing": "not-shown"
    },
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_4": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four-not-applicable-after-two",
   "note": "yes to 2, item 4 said not to apply: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": {
     "missing": "not-applicable"
    },
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_4": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four-not-administered-after-two",
   "note": "yes to 2, item 4 not asked: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": {
     "missing": "not-administered"
    },
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_4": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "four-invalid-after-two",
   "note": "yes to 2, item 4 unreadable: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": {
     "missing": "invalid"
    },
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_4": "unreadable"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "five-blank-after-two",
   "note": "yes to 2, item 5 left blank: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_5": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "five-skipped-after-two",
   "note": "yes to 2, item 5 skipped: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_5": {
     "missing": "skipped"
    },
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_5": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "five-declined-after-two",
   "note": "yes to 2, item 5 refused: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_5": {
     "missing": "declined"
    },
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_5": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "five-not-shown-after-two",
   "note": "yes to 2, item 5 not shown: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_5": {
     "missing": "not-shown"
    },
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_5": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "five-not-applicable-after-two",
   "note": "yes to 2, item 5 said not to apply: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_5": {
     "missing": "not-applicable"
    },
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_5": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "five-not-administered-after-two",
   "note": "yes to 2, item 5 not asked: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_5": {
     "missing": "not-administered"
    },
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_5": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "five-invalid-after-two",
   "note": "yes to 2, item 5 unreadable: the graver reading",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": 0,
    "cssrs_4": 0,
    "cssrs_5": {
     "missing": "invalid"
    },
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "high"
    },
    "criticalItems": {
     "cssrs_5": "unreadable"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "three-blank-after-two-alone",
   "note": "yes to 2, item 3 left blank, no to 4 and 5: moderate",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    },
    "criticalItems": {
     "cssrs_3": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "three-skipped-after-two-alone",
   "note": "yes to 2, item 3 skipped, no to 4 and 5: moderate",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": {
     "missing": "skipped"
    },
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    },
    "criticalItems": {
     "cssrs_3": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "three-not-shown-after-two-alone",
   "note": "yes to 2, item 3 not shown, no to 4 and 5: moderate",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": {
     "missing": "not-shown"
    },
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    },
    "criticalItems": {
     "cssrs_3": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "three-not-applicable-after-two-alone",
   "note": "yes to 2, item 3 said not to apply, no to 4 and 5: moderate",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": {
     "missing": "not-applicable"
    },
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    },
    "criticalItems": {
     "cssrs_3": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "three-not-administered-after-two-alone",
   "note": "yes to 2, item 3 not asked, no to 4 and 5: moderate",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": {
     "missing": "not-administered"
    },
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    },
    "criticalItems": {
     "cssrs_3": "unknown"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  },
  {
   "id": "three-invalid-after-two-alone",
   "note": "yes to 2, item 3 unreadable, no to 4 and 5: moderate",
   "responses": {
    "cssrs_1": 0,
    "cssrs_2": 1,
    "cssrs_3": {
     "missing": "invalid"
    },
    "cssrs_4": 0,
    "cssrs_5": 0,
    "cssrs_6_lifetime": 0
   },
   "expect": {
    "decisions": {
     "triage": "moderate"
    },
    "criticalItems": {
     "cssrs_3": "unreadable"
    }
   },
   "figure": {
    "source": "posner2011",
    "mark": "D"
   }
  }
 ],
 "survivors": [
  {
   "place": "/decisions/0/rows/1/onUnknown",
   "change": "decision-row",
   "reason": "row 2 is unknown only when behaviour ever is unknown and its recency unanswered; then row 1 is unknown too and has already left the category high open: category and critical items are the same in each of 78 125 forms, only the list of reasons is shorter"
  },
  {
   "place": "/decisions/0/rows/2/onUnknown",
   "change": "decision-row",
   "reason": "row 3 is unknown only when item 2 is and item 4 or 5 is unanswered; then row 1 is unknown too and has already left the category high open: category and critical items are the same in each of 78 125 forms, only the list of reasons is shorter"
  }
 ]
}
