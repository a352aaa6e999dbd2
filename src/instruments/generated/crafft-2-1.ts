// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of crafft-2-1. */
export type ItemId =
  | 'crafft_alcohol_days'
  | 'crafft_cannabis_days'
  | 'crafft_other_days'
  | 'crafft_car'
  | 'crafft_relax'
  | 'crafft_alone'
  | 'crafft_forget'
  | 'crafft_friends'
  | 'crafft_trouble'

/** Scale ids of crafft-2-1, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** CRAFFT 2.1 screening for substance use, version 1.0.0. */
export const crafft21: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "crafft-2-1",
 "version": "1.0.0",
 "title": {
  "en": "CRAFFT 2.1 screening for substance use",
  "zh-CN": "CRAFFT 2.1 物质使用筛查"
 },
 "construct": {
  "en": "risks of alcohol and other substance use",
  "zh-CN": "饮酒及其他物质使用的风险"
 },
 "informants": [
  "self"
 ],
 "intended": {
  "ages": {
   "min": 12,
   "max": 21
  },
  "figure": {
   "source": "wikipedia",
   "mark": "V2",
   "note": "ages 12-21 in several descriptions"
  }
 },
 "licence": {
  "statement": {
   "en": "Copyright John R. Knight, Boston Children’s Hospital. May be reproduced in its exact form for clinical, educational and research use with the copyright notice; adaptations and electronic systems are to be agreed with the hospital. No item text is stored here.",
   "zh-CN": "版权归 John R. Knight（波士顿儿童医院）所有。临床、教育和研究用途可在保留版权说明的前提下原样复制；改编和电子系统须与院方商定。此处没有题目文字。"
  },
  "holder": "John R. Knight, Boston Children’s Hospital",
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
   "source": "crafft-site",
   "mark": "S1",
   "note": "reproduction with conditions, approval for software, as one page tells it"
  }
 },
 "references": [
  {
   "id": "knight2002",
   "citation": "Knight JR, Sherritt L, Shrier LA, Harris SK, Chang G (2002). Validity of the CRAFFT substance abuse screening test among adolescent clinic patients. Archives of Pediatrics and Adolescent Medicine 156(6), 607-614.",
   "doi": "10.1001/archpedi.156.6.607"
  },
  {
   "id": "mitchell2014",
   "citation": "Mitchell SG, Kelly SM, Gryczynski J, Myers CP, O’Grady KE, Kirk AS, Schwartz RP (2014). The CRAFFT cut-points and DSM-5 criteria for alcohol and other drugs: a reevaluation and reexamination. Substance Abuse 35(4), 376-380.",
   "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC4268117"
  },
  {
   "id": "crafft-site",
   "citation": "Center for Adolescent Behavioral Health Research, Boston Children’s Hospital. The CRAFFT 2.1 and 2.1+N: forms, translations, conditions of use.",
   "url": "https://crafft.org"
  },
  {
   "id": "onenorthfulton",
   "citation": "A copy of the 2.1 flow: days of use, then question 4 alone or questions 4-9. onenorthfulton.org/another-quick-screening-crafft.",
   "url": "https://onenorthfulton.org/another-quick-screening-crafft/"
  },
  {
   "id": "wikipedia",
   "citation": "Wikipedia, CRAFFT Screening Test: the two parts of version 2.1, the skip, the score.",
   "url": "https://en.wikipedia.org/wiki/CRAFFT_Screening_Test"
  },
  {
   "id": "kognito",
   "citation": "Kognito, adolescent screening course, text alternative, page 16: what follows from score and use (no use and 0; any use and 0-1; 2-6).",
   "url": "https://access.kognito.com/textalternative/ed/page16.html"
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
   "id": "crafft_alcohol_days",
   "label": {
    "en": "days of drinking",
    "zh-CN": "饮酒天数"
   },
   "kind": "integer",
   "min": 0,
   "max": 366
  },
  {
   "id": "crafft_cannabis_days",
   "label": {
    "en": "days of cannabis use",
    "zh-CN": "使用大麻天数"
   },
   "kind": "integer",
   "min": 0,
   "max": 366
  },
  {
   "id": "crafft_other_days",
   "label": {
    "en": "days of other drug use",
    "zh-CN": "使用其他物质天数"
   },
   "kind": "integer",
   "min": 0,
   "max": 366
  },
  {
   "id": "crafft_car",
   "label": {
    "en": "ride with a user",
    "zh-CN": "乘坐使用者驾驶的车"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "crafft_relax",
   "label": {
    "en": "use to relax",
    "zh-CN": "为放松而用"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "crafft_alone",
   "label": {
    "en": "use when alone",
    "zh-CN": "独自使用"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "crafft_forget",
   "label": {
    "en": "memory gaps",
    "zh-CN": "忘记所做的事"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "crafft_friends",
   "label": {
    "en": "told to cut down",
    "zh-CN": "亲友劝减"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "crafft_trouble",
   "label": {
    "en": "trouble from use",
    "zh-CN": "因使用惹麻烦"
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
     "en": "past twelve months (part A); ever (part B)",
     "zh-CN": "过去十二个月（A 部分）；曾经（B 部分）"
    }
   },
   "order": [
    "crafft_alcohol_days",
    "crafft_cannabis_days",
    "crafft_other_days",
    "crafft_car",
    "crafft_relax",
    "crafft_alone",
    "crafft_forget",
    "crafft_friends",
    "crafft_trouble"
   ],
   "figure": {
    "source": "onenorthfulton",
    "mark": "V2",
    "note": "two copies of the form"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "text": {
     "en": "past twelve months (part A); ever (part B)",
     "zh-CN": "过去十二个月（A 部分）；曾经（B 部分）"
    }
   },
   "order": [
    "crafft_alcohol_days",
    "crafft_cannabis_days",
    "crafft_other_days",
    "crafft_car",
    "crafft_relax",
    "crafft_alone",
    "crafft_forget",
    "crafft_friends",
    "crafft_trouble"
   ],
   "figure": {
    "source": "crafft-site",
    "mark": "K",
    "note": "the hospital distributes Chinese translations; order taken from the English form"
   }
  }
 ],
 "applicability": [
  {
   "items": [
    "crafft_relax",
    "crafft_alone",
    "crafft_forget",
    "crafft_friends",
    "crafft_trouble"
   ],
   "when": {
    "kind": "any",
    "of": [
     {
      "kind": "not",
      "of": {
       "kind": "answer",
       "item": "crafft_alcohol_days",
       "in": [
        0
       ]
      }
     },
     {
      "kind": "not",
      "of": {
       "kind": "answer",
       "item": "crafft_cannabis_days",
       "in": [
        0
       ]
      }
     },
     {
      "kind": "not",
      "of": {
       "kind": "answer",
       "item": "crafft_other_days",
       "in": [
        0
       ]
      }
     }
    ]
   },
   "otherwise": {
    "implied": 0
   },
   "figure": {
    "source": "wikipedia",
    "mark": "V2",
    "note": "no day of use in part A: only the car question is asked"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "CRAFFT score",
    "zh-CN": "CRAFFT 得分"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 6
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "crafft_car",
     "crafft_relax",
     "crafft_alone",
     "crafft_forget",
     "crafft_friends",
     "crafft_trouble"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "knight2002",
      "mark": "K",
      "note": "no rule for blanks was read; a blank could be a yes, so the score needs every question that applies"
     }
    }
   }
  }
 ],
 "decisions": [
  {
   "id": "risk",
   "label": {
    "en": "risk level",
    "zh-CN": "风险等级"
   },
   "categories": [
    {
     "id": "low",
     "label": {
      "en": "low: no use, no ride",
      "zh-CN": "低：未使用，也未乘坐使用者驾驶的车"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "These questions gave no sign that calls for a talk now. They do not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "从这些问题的回答看，目前没有需要专门谈话的迹象。几个问题看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "These questions gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "从这些问题的回答看，目前没有需要专门谈话的迹象。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "riding",
     "label": {
      "en": "no use, but rode with a user",
      "zh-CN": "未使用，但乘坐过使用者驾驶的车"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers speak of a ride with a driver who had been drinking or using something. Please talk about safe ways home; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "回答提到曾乘坐饮酒或使用其他物质后驾驶者的车。请聊一聊怎样安全回家，也可以请教学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "The answers speak of a ride with a driver who had been drinking or using something. Talk about safe ways home; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "回答提到曾乘坐饮酒或使用其他物质后驾驶者的车。请和学生聊一聊怎样安全回家，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium: use, score below 2",
      "zh-CN": "中：有使用，得分低于 2"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "Some answers point to risks around alcohol or other substances. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能面临与饮酒或其他物质有关的风险。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to risks around alcohol or other substances. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能面临与饮酒或其他物质有关的风险。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high: score 2 or more",
      "zh-CN": "高：得分 2 及以上"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to risks around alcohol or other substances. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能面临与饮酒或其他物质有关的风险，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to risks around alcohol or other substances. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能面临与饮酒或其他物质有关的风险，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "rows": [
    {
     "when": {
      "kind": "at-least",
      "k": 2,
      "of": [
       {
        "kind": "answer",
        "item": "crafft_car",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "crafft_relax",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "crafft_alone",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "crafft_forget",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "crafft_friends",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "crafft_trouble",
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
      "kind": "any",
      "of": [
       {
        "kind": "not",
        "of": {
         "kind": "answer",
         "item": "crafft_alcohol_days",
         "in": [
          0
         ]
        }
       },
       {
        "kind": "not",
        "of": {
         "kind": "answer",
         "item": "crafft_cannabis_days",
         "in": [
          0
         ]
        }
       },
       {
        "kind": "not",
        "of": {
         "kind": "answer",
         "item": "crafft_other_days",
         "in": [
          0
         ]
        }
       },
       {
        "kind": "answer",
        "item": "crafft_relax",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "crafft_alone",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "crafft_forget",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "crafft_friends",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "crafft_trouble",
        "in": [
         1
        ]
       }
      ]
     },
     "category": "medium",
     "onUnknown": "stop"
    },
    {
     "when": {
      "kind": "answer",
      "item": "crafft_car",
      "in": [
       1
      ]
     },
     "category": "riding",
     "onUnknown": "stop"
    }
   ],
   "otherwise": "low",
   "figure": {
    "source": "kognito",
    "mark": "S1",
    "note": "no use and 0: low; any use and 0 or 1: medium; 2-6: high. That a ride without own use is a level of its own, between low and medium, and that a yes to use in part B counts as use, are our choices (K)"
   }
  }
 ],
 "criticalItems": [],
 "blindSpots": [
  "suicide",
  "self-harm",
  "abuse",
  "psychosis",
  "eating"
 ],
 "bandSets": [
  {
   "id": "total",
   "label": {
    "en": "cut of 2",
    "zh-CN": "划界分 2"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "By the score alone, the answers gave no sign that calls for a talk now. Any use, and a ride with someone who had used, are looked at on their own, and a few questions do not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "只看得分，目前没有需要专门谈话的迹象。是否使用过、是否乘坐过使用者的车会另外查看，几个问题也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "By the score alone, the answers gave no sign that calls for a talk now. Any use, and a ride with someone who had used, are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "只看得分，目前没有需要专门谈话的迹象。是否使用过、是否乘坐过使用者的车会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above",
     "label": {
      "en": "2 and above",
      "zh-CN": "2 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to risks around alcohol or other substances. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能面临与饮酒或其他物质有关的风险，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to risks around alcohol or other substances. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能面临与饮酒或其他物质有关的风险，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US adolescents in clinics, ages 12-18",
    "zh-CN": "美国门诊青少年，12–18 岁"
   },
   "accuracy": [
    {
     "cut": 2,
     "criterion": {
      "en": "any problem with substance use by interview",
      "zh-CN": "访谈判定的任何使用问题"
     },
     "population": {
      "en": "US adolescent clinic, ages 14-18",
      "zh-CN": "美国青少年门诊，14–18 岁"
     },
     "sensitivity": 0.76,
     "specificity": 0.94,
     "baseRate": 0.268,
     "figure": {
      "source": "knight2002",
      "mark": "V2c",
      "note": "abstract; base rate added up from the classes it names; an earlier version of the form"
     }
    },
    {
     "cut": 2,
     "criterion": {
      "en": "abuse or dependence by interview (DSM-IV)",
      "zh-CN": "访谈判定的滥用或依赖（DSM-IV）"
     },
     "population": {
      "en": "US adolescent clinic, ages 14-18",
      "zh-CN": "美国青少年门诊，14–18 岁"
     },
     "sensitivity": 0.8,
     "specificity": 0.86,
     "baseRate": 0.162,
     "figure": {
      "source": "knight2002",
      "mark": "V2c",
      "note": "abstract; base rate added up from the classes it names; an earlier version of the form"
     }
    },
    {
     "cut": 2,
     "criterion": {
      "en": "dependence by interview (DSM-IV)",
      "zh-CN": "访谈判定的依赖（DSM-IV）"
     },
     "population": {
      "en": "US adolescent clinic, ages 14-18",
      "zh-CN": "美国青少年门诊，14–18 岁"
     },
     "sensitivity": 0.92,
     "specificity": 0.8,
     "baseRate": 0.067,
     "figure": {
      "source": "knight2002",
      "mark": "V2c",
      "note": "abstract; base rate added up from the classes it names; an earlier version of the form"
     }
    },
    {
     "cut": 2,
     "criterion": {
      "en": "problem use by interview (one or more DSM-5 criteria)",
      "zh-CN": "访谈判定的问题使用（至少一条 DSM-5 标准）"
     },
     "population": {
      "en": "US primary care, ages 12-17",
      "zh-CN": "美国初级保健，12–17 岁"
     },
     "n": 525,
     "auc": 0.93,
     "figure": {
      "source": "mitchell2014",
      "mark": "V2c",
      "note": "2 was the best cut; an earlier version of the form"
     }
    },
    {
     "cut": 2,
     "criterion": {
      "en": "two or more DSM-5 criteria by interview",
      "zh-CN": "访谈判定的两条及以上 DSM-5 标准"
     },
     "population": {
      "en": "US primary care, ages 12-17",
      "zh-CN": "美国初级保健，12–17 岁"
     },
     "n": 525,
     "auc": 0.97,
     "figure": {
      "source": "mitchell2014",
      "mark": "V2c",
      "note": "2 was the best cut; an earlier version of the form"
     }
    }
   ],
   "youngestAge": {
    "years": 12,
    "below": "mark",
    "figure": {
     "source": "mitchell2014",
     "mark": "V2c",
     "note": "ages 12-17"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "V2",
    "note": "two studies name 2 as the best cut"
   }
  }
 ],
 "vectors": [
  {
   "id": "no-use-no-ride",
   "note": "no day of use: only the car question, answered no; the other five are not asked and count 0",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "low"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "no-use-ride",
   "note": "no day of use, car yes: score 1",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "riding"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "no-use-car-blank",
   "note": "no day of use, car blank: no score; at most 1, so not high, but low and riding stay open",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "decisions": {
     "risk": "absent"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "use-crafft_alcohol_days",
   "note": "one day of one substance opens part B: six times no, score 0",
   "responses": {
    "crafft_alcohol_days": 1,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "use-crafft_alcohol_days-blank",
   "note": "one day of one substance, only the car question answered: the other five are missing, not 0",
   "responses": {
    "crafft_alcohol_days": 1,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "decisions": {
     "risk": "absent"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "use-crafft_cannabis_days",
   "note": "one day of one substance opens part B: six times no, score 0",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 1,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "use-crafft_cannabis_days-blank",
   "note": "one day of one substance, only the car question answered: the other five are missing, not 0",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 1,
    "crafft_other_days": 0,
    "crafft_car": 0
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "decisions": {
     "risk": "absent"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "use-crafft_other_days",
   "note": "one day of one substance opens part B: six times no, score 0",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 1,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "use-crafft_other_days-blank",
   "note": "one day of one substance, only the car question answered: the other five are missing, not 0",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 1,
    "crafft_car": 0
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "decisions": {
     "risk": "absent"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "one-crafft_car",
   "note": "use, yes to this question alone: score 1",
   "responses": {
    "crafft_alcohol_days": 12,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 1,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "one-crafft_relax",
   "note": "use, yes to this question alone: score 1",
   "responses": {
    "crafft_alcohol_days": 12,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 1,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "one-crafft_alone",
   "note": "use, yes to this question alone: score 1",
   "responses": {
    "crafft_alcohol_days": 12,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 1,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "one-crafft_forget",
   "note": "use, yes to this question alone: score 1",
   "responses": {
    "crafft_alcohol_days": 12,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 1,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "one-crafft_friends",
   "note": "use, yes to this question alone: score 1",
   "responses": {
    "crafft_alcohol_days": 12,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 1,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "one-crafft_trouble",
   "note": "use, yes to this question alone: score 1",
   "responses": {
    "crafft_alcohol_days": 12,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "two-crafft_car",
   "note": "use, yes to this question and the next: score 2",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 2,
    "crafft_other_days": 0,
    "crafft_car": 1,
    "crafft_relax": 1,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "two-crafft_relax",
   "note": "use, yes to this question and the next: score 2",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 2,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 1,
    "crafft_alone": 1,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "two-crafft_alone",
   "note": "use, yes to this question and the next: score 2",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 2,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 1,
    "crafft_forget": 1,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "two-crafft_forget",
   "note": "use, yes to this question and the next: score 2",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 2,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 1,
    "crafft_friends": 1,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "two-crafft_friends",
   "note": "use, yes to this question and the next: score 2",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 2,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 1,
    "crafft_trouble": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "two-crafft_trouble",
   "note": "use, yes to this question and the next: score 2",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 2,
    "crafft_other_days": 0,
    "crafft_car": 1,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "all-yes",
   "note": "use on 366 days, six times yes: score 6",
   "responses": {
    "crafft_alcohol_days": 366,
    "crafft_cannabis_days": 366,
    "crafft_other_days": 366,
    "crafft_car": 1,
    "crafft_relax": 1,
    "crafft_alone": 1,
    "crafft_forget": 1,
    "crafft_friends": 1,
    "crafft_trouble": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "total": "at_or_above"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "blank-one-of-six",
   "note": "use, two yes, one blank: no score, yet two are reached",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 3,
    "crafft_car": 1,
    "crafft_relax": 1,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "part-a-blank",
   "note": "part A left blank, six answers with two yes: the score stands and is high",
   "responses": {
    "crafft_car": 1,
    "crafft_relax": 1,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "part-a-one-blank",
   "note": "alcohol and cannabis 0, other blank, only the car question answered no: whether the rest applies is unknown",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_car": 0
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "decisions": {
     "risk": "absent"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "contradiction",
   "note": "no day of use, yet relax and alone answered yes: the answers are kept, score 2",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 1,
    "crafft_alone": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "total": "at_or_above"
    },
    "decisions": {
     "risk": "high"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "declined-behind-gate",
   "note": "no day of use, car no, relax declined: a refusal is not a no, so neither score nor level",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": {
     "missing": "declined"
    }
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "decisions": {
     "risk": "absent"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "contradiction-crafft_relax",
   "note": "no day of use, the other five questions no, yet this one yes: score 1, and a yes to use counts as use",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 1,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "contradiction-crafft_alone",
   "note": "no day of use, the other five questions no, yet this one yes: score 1, and a yes to use counts as use",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 1,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "contradiction-crafft_forget",
   "note": "no day of use, the other five questions no, yet this one yes: score 1, and a yes to use counts as use",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 1,
    "crafft_friends": 0,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "contradiction-crafft_friends",
   "note": "no day of use, the other five questions no, yet this one yes: score 1, and a yes to use counts as use",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 1,
    "crafft_trouble": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "contradiction-crafft_trouble",
   "note": "no day of use, the other five questions no, yet this one yes: score 1, and a yes to use counts as use",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_relax": 0,
    "crafft_alone": 0,
    "crafft_forget": 0,
    "crafft_friends": 0,
    "crafft_trouble": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  },
  {
   "id": "contradiction-one",
   "note": "no day of use, car no, yet alone answered yes: the answer is kept, score 1; a yes to use in part B counts as use",
   "responses": {
    "crafft_alcohol_days": 0,
    "crafft_cannabis_days": 0,
    "crafft_other_days": 0,
    "crafft_car": 0,
    "crafft_alone": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "total": "below"
    },
    "decisions": {
     "risk": "medium"
    }
   },
   "figure": {
    "source": "knight2002",
    "mark": "D"
   }
  }
 ]
}
