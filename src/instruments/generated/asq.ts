// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of asq. */
export type ItemId =
  | 'asq_1'
  | 'asq_2'
  | 'asq_3'
  | 'asq_4'
  | 'asq_5'

/** Scale ids of asq, each with the ids of its stages. */
export type ScaleStages = {
}
export type ScaleId = keyof ScaleStages

/** Ask Suicide-Screening Questions (ASQ), version 1.0.0. */
export const asq: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "asq",
 "version": "1.0.0",
 "title": {
  "en": "Ask Suicide-Screening Questions (ASQ)",
  "zh-CN": "自杀风险筛查问题（ASQ）"
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
   "min": 8,
   "max": 24
  },
  "figure": {
   "source": "psypack",
   "mark": "S1",
   "note": "ages 8 and above; the first study covered ages 10-21, the upper end 24 is that of one report on the toolkit (ages 10-24)"
  }
 },
 "licence": {
  "statement": {
   "en": "Free toolkit of the National Institute of Mental Health, a federal institute of the United States. That it is in the public domain is commonly held and was not read.",
   "zh-CN": "美国国立精神卫生研究所（NIMH，联邦机构）的免费工具包。一般认为属公有领域，未读到明文。"
  },
  "holder": "none (National Institute of Mental Health)",
  "permittedUses": [
   "clinical",
   "education",
   "research",
   "commercial"
  ],
  "permissionRequiredFor": [],
  "figure": {
   "source": "nimh",
   "mark": "S1",
   "note": "a free resource; that it is in the public domain is unverified"
  }
 },
 "references": [
  {
   "id": "horowitz2012",
   "citation": "Horowitz LM, Bridge JA, Teach SJ, Ballard E, Klima J, Rosenstein DL, Wharff EA, Ginnis K, Cannon E, Joshi P, Pao M (2012). Ask Suicide-Screening Questions (ASQ): a brief instrument for the pediatric emergency department. Archives of Pediatrics and Adolescent Medicine 166(12), 1170-1176.",
   "doi": "10.1001/archpediatrics.2012.1276"
  },
  {
   "id": "spier",
   "citation": "SPiER implementation guide: mapping of the ASQ to three results (negative, non-acute positive, acute positive)."
  },
  {
   "id": "psypack",
   "citation": "PsyPack: Ask Suicide-Screening Questions, page quoting the scoring text of the NIMH tool.",
   "url": "https://psypack.com/assessments/ask-suicide-screening-questions/"
  },
  {
   "id": "nimh",
   "citation": "National Institute of Mental Health: Ask Suicide-Screening Questions (ASQ) Toolkit, page of the toolkit.",
   "url": "https://www.nimh.nih.gov/labs-at-nimh/asq-toolkit-materials/index.shtml"
  },
  {
   "id": "advisor",
   "citation": "Psychiatry Advisor: report on the NIMH toolkit (ages 10-24; languages, Mandarin among them).",
   "url": "https://www.psychiatryadvisor.com/home/topics/suicide-and-self-harm/suicide-screening-toolkit-can-help-identify-youths-at-high-risk-for-suicide/"
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
   "id": "asq_1",
   "label": {
    "en": "wish to be dead, past few weeks",
    "zh-CN": "过去几周想死的念头"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "asq_2",
   "label": {
    "en": "better off without oneself, past few weeks",
    "zh-CN": "过去几周觉得没有自己更好"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "asq_3",
   "label": {
    "en": "suicidal thoughts, past week",
    "zh-CN": "过去一周的自杀念头"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "asq_4",
   "label": {
    "en": "suicide attempt, lifetime",
    "zh-CN": "曾经尝试自杀"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "asq_5",
   "label": {
    "en": "suicidal thoughts now",
    "zh-CN": "此刻的自杀念头"
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
     "en": "past few weeks (1, 2), past week (3), lifetime (4), now (5)",
     "zh-CN": "过去几周（1、2）、过去一周（3）、一生（4）、现在（5）"
    }
   },
   "order": [
    "asq_1",
    "asq_2",
    "asq_3",
    "asq_4",
    "asq_5"
   ],
   "figure": {
    "source": "horowitz2012",
    "mark": "K"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "text": {
     "en": "past few weeks (1, 2), past week (3), lifetime (4), now (5)",
     "zh-CN": "过去几周（1、2）、过去一周（3）、一生（4）、现在（5）"
    }
   },
   "order": [
    "asq_1",
    "asq_2",
    "asq_3",
    "asq_4",
    "asq_5"
   ],
   "figure": {
    "source": "horowitz2012",
    "mark": "K"
   }
  }
 ],
 "applicability": [
  {
   "items": [
    "asq_5"
   ],
   "when": {
    "kind": "any",
    "of": [
     {
      "kind": "answer",
      "item": "asq_1",
      "in": [
       1
      ],
      "orMissing": [
       "declined"
      ]
     },
     {
      "kind": "answer",
      "item": "asq_2",
      "in": [
       1
      ],
      "orMissing": [
       "declined"
      ]
     },
     {
      "kind": "answer",
      "item": "asq_3",
      "in": [
       1
      ],
      "orMissing": [
       "declined"
      ]
     },
     {
      "kind": "answer",
      "item": "asq_4",
      "in": [
       1
      ],
      "orMissing": [
       "declined"
      ]
     }
    ]
   },
   "otherwise": {
    "implied": 0
   },
   "figure": {
    "source": "spier",
    "mark": "V2",
    "note": "asked only after a yes in 1-4; a refusal opens it too (S1); not asked counts as no, but a refusal of it or an unreadable answer stands"
   }
  }
 ],
 "scales": [],
 "decisions": [
  {
   "id": "result",
   "label": {
    "en": "screening result",
    "zh-CN": "筛查结果"
   },
   "categories": [
    {
     "id": "negative",
     "label": {
      "en": "negative",
      "zh-CN": "阴性"
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
     "id": "not_screened",
     "label": {
      "en": "not screened",
      "zh-CN": "未完成筛查"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The questions were not all answered, so they say nothing yet. The school psychologist will ask again soon; if something worries you, speak with the psychologist today.",
       "zh-CN": "问题没有全部回答，目前还不能说明什么。学校心理老师会尽快再问一次；如果您有担心，请今天就联系学校心理老师。"
      },
      "teacher": {
       "en": "The questions were not all answered, so they say nothing yet. Ask the school psychologist to complete them with the pupil today.",
       "zh-CN": "问题没有全部回答，目前还不能说明什么。请学校心理老师今天就与学生一起完成。"
      }
     }
    },
    {
     "id": "non_acute_positive",
     "label": {
      "en": "non-acute positive",
      "zh-CN": "非急性阳性"
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
     "id": "acute_positive",
     "label": {
      "en": "acute positive",
      "zh-CN": "急性阳性"
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
      "kind": "answer",
      "item": "asq_5",
      "in": [
       1
      ]
     },
     "category": "acute_positive",
     "onUnknown": "skip"
    },
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "any",
        "of": [
         {
          "kind": "answer",
          "item": "asq_1",
          "in": [
           1
          ],
          "orMissing": [
           "declined"
          ]
         },
         {
          "kind": "answer",
          "item": "asq_2",
          "in": [
           1
          ],
          "orMissing": [
           "declined"
          ]
         },
         {
          "kind": "answer",
          "item": "asq_3",
          "in": [
           1
          ],
          "orMissing": [
           "declined"
          ]
         },
         {
          "kind": "answer",
          "item": "asq_4",
          "in": [
           1
          ],
          "orMissing": [
           "declined"
          ]
         }
        ]
       },
       {
        "kind": "answer",
        "item": "asq_5",
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
     "category": "acute_positive",
     "onUnknown": "skip"
    },
    {
     "when": {
      "kind": "any",
      "of": [
       {
        "kind": "answer",
        "item": "asq_1",
        "in": [
         1
        ],
        "orMissing": [
         "declined"
        ]
       },
       {
        "kind": "answer",
        "item": "asq_2",
        "in": [
         1
        ],
        "orMissing": [
         "declined"
        ]
       },
       {
        "kind": "answer",
        "item": "asq_3",
        "in": [
         1
        ],
        "orMissing": [
         "declined"
        ]
       },
       {
        "kind": "answer",
        "item": "asq_4",
        "in": [
         1
        ],
        "orMissing": [
         "declined"
        ]
       }
      ]
     },
     "category": "non_acute_positive",
     "onUnknown": "skip"
    },
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "answer",
        "item": "asq_1",
        "in": [
         0
        ]
       },
       {
        "kind": "answer",
        "item": "asq_2",
        "in": [
         0
        ]
       },
       {
        "kind": "answer",
        "item": "asq_3",
        "in": [
         0
        ]
       },
       {
        "kind": "answer",
        "item": "asq_4",
        "in": [
         0
        ]
       },
       {
        "kind": "answer",
        "item": "asq_5",
        "in": [
         0
        ]
       }
      ]
     },
     "category": "negative",
     "onUnknown": "skip"
    }
   ],
   "otherwise": "not_screened",
   "figure": {
    "source": "spier",
    "mark": "V2",
    "note": "yes or refusal in 1-4 is positive (refusal: S1, psypack quoting the NIMH tool); a refusal or a blank in 5 after a positive counts as acute (K, our conservative choice); a blank in 1-4 without a positive is not screened (K, our choice); yes to 5 counts as acute whatever 1-4 say (K, our conservative choice)"
   }
  }
 ],
 "criticalItems": [
  {
   "item": "asq_1",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "spier",
    "mark": "V2"
   }
  },
  {
   "item": "asq_2",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "spier",
    "mark": "V2"
   }
  },
  {
   "item": "asq_3",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "spier",
    "mark": "V2"
   }
  },
  {
   "item": "asq_4",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "spier",
    "mark": "V2"
   }
  },
  {
   "item": "asq_5",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "spier",
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
   "note": "four times no: negative, item 5 is not asked",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "negative"
    },
    "criticalItems": {
     "asq_1": "not-endorsed",
     "asq_2": "not-endorsed",
     "asq_3": "not-endorsed",
     "asq_4": "not-endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "five times yes",
   "responses": "all-highest",
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_1": "endorsed",
     "asq_2": "endorsed",
     "asq_3": "endorsed",
     "asq_4": "endorsed",
     "asq_5": "endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "yes-1-not-now",
   "note": "yes to 1 only, item 5 no",
   "responses": {
    "asq_1": 1,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "non_acute_positive"
    },
    "criticalItems": {
     "asq_1": "endorsed",
     "asq_5": "not-endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "yes-2-not-now",
   "note": "yes to 2 only, item 5 no",
   "responses": {
    "asq_1": 0,
    "asq_2": 1,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "non_acute_positive"
    },
    "criticalItems": {
     "asq_2": "endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "yes-3-not-now",
   "note": "yes to 3 only, item 5 no",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 1,
    "asq_4": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "non_acute_positive"
    },
    "criticalItems": {
     "asq_3": "endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "yes-4-not-now",
   "note": "yes to 4 only, item 5 no",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 1,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "non_acute_positive"
    },
    "criticalItems": {
     "asq_4": "endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "yes-now",
   "note": "yes to 4 and to 5",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 1,
    "asq_5": 1
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-is-positive",
   "note": "item 2 refused, the rest no",
   "responses": {
    "asq_1": 0,
    "asq_2": {
     "missing": "declined"
    },
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "non_acute_positive"
    },
    "criticalItems": {
     "asq_2": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-of-five",
   "note": "yes to 1, item 5 refused",
   "responses": {
    "asq_1": 1,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": {
     "missing": "declined"
    }
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-five-after-positive",
   "note": "yes to 1, item 5 blank",
   "responses": {
    "asq_1": 1,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-is-not-negative",
   "note": "item 3 blank, the rest no",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_3": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-with-a-yes",
   "note": "item 3 blank, yes to 4, item 5 no",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_4": 1,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "non_acute_positive"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "nothing-answered",
   "note": "an empty form",
   "responses": {},
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_1": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "contradiction",
   "note": "four times no, yet yes to 5: the graver answer counts",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": 1
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-and-nothing-else",
   "note": "item 1 refused, the form broken off: positive, and 5 unanswered counts as acute",
   "responses": {
    "asq_1": {
     "missing": "declined"
    }
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_1": "unknown",
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "everything-refused",
   "note": "five refusals",
   "responses": {
    "asq_1": {
     "missing": "declined"
    },
    "asq_2": {
     "missing": "declined"
    },
    "asq_3": {
     "missing": "declined"
    },
    "asq_4": {
     "missing": "declined"
    },
    "asq_5": {
     "missing": "declined"
    }
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_1": "unknown",
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-and-a-yes",
   "note": "item 2 refused, yes to 4, item 5 blank",
   "responses": {
    "asq_1": 0,
    "asq_2": {
     "missing": "declined"
    },
    "asq_3": 0,
    "asq_4": 1
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_2": "unknown",
     "asq_4": "endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "unreadable-is-not-negative",
   "note": "item 3 unreadable, the rest no",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": {
     "missing": "invalid"
    },
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_3": "unreadable"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "skipped-is-not-negative",
   "note": "item 1 skipped, the rest no",
   "responses": {
    "asq_1": {
     "missing": "skipped"
    },
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_1": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "unreadable-five-after-positive",
   "note": "yes to 1, item 5 unreadable",
   "responses": {
    "asq_1": 1,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": {
     "missing": "invalid"
    }
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unreadable"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "five-alone",
   "note": "only item 5, yes",
   "responses": {
    "asq_5": 1
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "endorsed",
     "asq_1": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "yes-2-five-blank",
   "note": "yes to 2 only, item 5 blank: asked and not answered, the graver reading",
   "responses": {
    "asq_1": 0,
    "asq_2": 1,
    "asq_3": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "yes-3-five-blank",
   "note": "yes to 3 only, item 5 blank: asked and not answered, the graver reading",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 1,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "yes-4-five-blank",
   "note": "yes to 4 only, item 5 blank: asked and not answered, the graver reading",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 1
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-of-1",
   "note": "item 1 refused, the rest no, item 5 no",
   "responses": {
    "asq_1": {
     "missing": "declined"
    },
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "non_acute_positive"
    },
    "criticalItems": {
     "asq_1": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-of-3",
   "note": "item 3 refused, the rest no, item 5 no",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": {
     "missing": "declined"
    },
    "asq_4": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "non_acute_positive"
    },
    "criticalItems": {
     "asq_3": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-of-4",
   "note": "item 4 refused, the rest no, item 5 no",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": {
     "missing": "declined"
    },
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "non_acute_positive"
    },
    "criticalItems": {
     "asq_4": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-of-1-five-blank",
   "note": "item 1 refused, the rest no, item 5 blank: the graver reading",
   "responses": {
    "asq_1": {
     "missing": "declined"
    },
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-of-2-five-blank",
   "note": "item 2 refused, the rest no, item 5 blank: the graver reading",
   "responses": {
    "asq_1": 0,
    "asq_2": {
     "missing": "declined"
    },
    "asq_3": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-of-3-five-blank",
   "note": "item 3 refused, the rest no, item 5 blank: the graver reading",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": {
     "missing": "declined"
    },
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "refusal-of-4-five-blank",
   "note": "item 4 refused, the rest no, item 5 blank: the graver reading",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": {
     "missing": "declined"
    }
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-1-five-open",
   "note": "item 1 blank, the rest no: nobody knows whether 5 was to be asked, so it counts as unanswered",
   "responses": {
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_1": "unknown",
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-2-five-open",
   "note": "item 2 blank, the rest no: nobody knows whether 5 was to be asked, so it counts as unanswered",
   "responses": {
    "asq_1": 0,
    "asq_3": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_2": "unknown",
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-3-five-open",
   "note": "item 3 blank, the rest no: nobody knows whether 5 was to be asked, so it counts as unanswered",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_4": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_3": "unknown",
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-4-five-open",
   "note": "item 4 blank, the rest no: nobody knows whether 5 was to be asked, so it counts as unanswered",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_4": "unknown",
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-1-five-no",
   "note": "item 1 blank, the rest no, item 5 no: not screened, never negative",
   "responses": {
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_5": "not-endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-2-five-no",
   "note": "item 2 blank, the rest no, item 5 no: not screened, never negative",
   "responses": {
    "asq_1": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_5": "not-endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-3-five-no",
   "note": "item 3 blank, the rest no, item 5 no: not screened, never negative",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_4": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_5": "not-endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "blank-4-five-no",
   "note": "item 4 blank, the rest no, item 5 no: not screened, never negative",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_5": 0
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_5": "not-endorsed"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "five-skipped-after-positive",
   "note": "yes to 1, item 5 skipped: the graver reading",
   "responses": {
    "asq_1": 1,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": {
     "missing": "skipped"
    }
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "five-not-shown-after-positive",
   "note": "yes to 1, item 5 not shown: the graver reading",
   "responses": {
    "asq_1": 1,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": {
     "missing": "not-shown"
    }
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "five-not-applicable-after-positive",
   "note": "yes to 1, item 5 said not to apply: the graver reading",
   "responses": {
    "asq_1": 1,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": {
     "missing": "not-applicable"
    }
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "five-not-administered-after-positive",
   "note": "yes to 1, item 5 not asked: the graver reading",
   "responses": {
    "asq_1": 1,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": {
     "missing": "not-administered"
    }
   },
   "expect": {
    "decisions": {
     "result": "acute_positive"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "five-declined-after-four-no",
   "note": "four times no, item 5 refused: not screened, never negative",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": {
     "missing": "declined"
    }
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_5": "unknown"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  },
  {
   "id": "five-invalid-after-four-no",
   "note": "four times no, item 5 unreadable: not screened, never negative",
   "responses": {
    "asq_1": 0,
    "asq_2": 0,
    "asq_3": 0,
    "asq_4": 0,
    "asq_5": {
     "missing": "invalid"
    }
   },
   "expect": {
    "decisions": {
     "result": "not_screened"
    },
    "criticalItems": {
     "asq_5": "unreadable"
    }
   },
   "figure": {
    "source": "spier",
    "mark": "D"
   }
  }
 ],
 "survivors": [
  {
   "place": "/applicability/0/when/of/0/orMissing/0",
   "change": "gating",
   "reason": "a refusal already counts as positive, and where the gate is then unknown a blank item 5 stays unanswered, not implied: category and critical items are the same in each of 16 807 forms; only the lower of the two bounds of the category moves, which no worked example states"
  },
  {
   "place": "/applicability/0/when/of/1/orMissing/0",
   "change": "gating",
   "reason": "a refusal already counts as positive, and where the gate is then unknown a blank item 5 stays unanswered, not implied: category and critical items are the same in each of 16 807 forms; only the lower of the two bounds of the category moves, which no worked example states"
  },
  {
   "place": "/applicability/0/when/of/2/orMissing/0",
   "change": "gating",
   "reason": "a refusal already counts as positive, and where the gate is then unknown a blank item 5 stays unanswered, not implied: category and critical items are the same in each of 16 807 forms; only the lower of the two bounds of the category moves, which no worked example states"
  },
  {
   "place": "/applicability/0/when/of/3/orMissing/0",
   "change": "gating",
   "reason": "a refusal already counts as positive, and where the gate is then unknown a blank item 5 stays unanswered, not implied: category and critical items are the same in each of 16 807 forms; only the lower of the two bounds of the category moves, which no worked example states"
  },
  {
   "place": "/decisions/0/rows/2",
   "change": "decision-row",
   "reason": "rows 3 and 4 exclude each other, so their order changes no category in any of 16 807 forms; only the lower of the two bounds of the category moves, which no worked example states"
  }
 ]
}
