// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of gad-2. */
export type ItemId =
  | 'gad2_1'
  | 'gad2_2'

/** Scale ids of gad-2, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Generalized Anxiety Disorder scale, 2 items (GAD-2), version 1.0.0. */
export const gad2: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "gad-2",
 "version": "1.0.0",
 "title": {
  "en": "Generalized Anxiety Disorder scale, 2 items (GAD-2)",
  "zh-CN": "广泛性焦虑量表两题版（GAD-2）"
 },
 "construct": {
  "en": "core symptoms of anxiety",
  "zh-CN": "焦虑核心症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "gad",
  "member": "anxiety-2"
 },
 "embeddedIn": {
  "instrument": "gad-7",
  "items": {
   "gad2_1": "gad7_1",
   "gad2_2": "gad7_2"
  }
 },
 "intended": {
  "ages": {
   "min": 10,
   "max": 100
  },
  "figure": {
   "source": "healthcare2021",
   "mark": "V2c",
   "note": "made for adults; inside the GAD-7 studied at 10-17 in China"
  }
 },
 "licence": {
  "statement": {
   "en": "Public domain: may be reproduced, translated, displayed and distributed without permission.",
   "zh-CN": "公有领域：可不经许可复制、翻译、展示和分发。"
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
   "note": "stated for PHQ and GAD-7; the short form is part of it"
  }
 },
 "references": [
  {
   "id": "kroenke2007",
   "citation": "Kroenke K, Spitzer RL, Williams JBW, Monahan PO, Löwe B (2007). Anxiety disorders in primary care: prevalence, impairment, comorbidity, and detection. Annals of Internal Medicine 146(5), 317-325.",
   "doi": "10.7326/0003-4819-146-5-200703060-00004"
  },
  {
   "id": "delgadillo2012",
   "citation": "Delgadillo J et al. (2012). Brief case finding tools for anxiety disorders: validation of GAD-7 and GAD-2 in addictions treatment. Drug and Alcohol Dependence 125(1-2), 37-42.",
   "doi": "10.1016/j.drugalcdep.2012.03.011"
  },
  {
   "id": "vitalsign6",
   "citation": "Psychometric properties of the Generalized Anxiety Disorder 7-item scale in youth: screening in a primary care sample. Annals of Clinical Psychiatry, n = 579, ages 11-17 (authors and volume not read)."
  },
  {
   "id": "healthcare2021",
   "citation": "Healthcare (2021) 9(12), 1709: GAD-7, China, ages 10-17, n = 67281 (authors not read).",
   "doi": "10.3390/healthcare9121709"
  },
  {
   "id": "phqscreeners",
   "citation": "Instruction Manual: Instructions for Patient Health Questionnaire (PHQ) and GAD-7 Measures. Pfizer Inc.",
   "url": "https://www.phqscreeners.com"
  }
 ],
 "responseSets": {
  "frequency": {
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
      "en": "some days",
      "zh-CN": "几天"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "over half of the days",
      "zh-CN": "一半以上的天数"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "almost daily",
      "zh-CN": "几乎每天"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "gad2_1",
   "label": {
    "en": "inner tension",
    "zh-CN": "内心紧张"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "gad2_2",
   "label": {
    "en": "worry hard to control",
    "zh-CN": "担心难以控制"
   },
   "kind": "choice",
   "responses": "frequency"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "recall": {
    "days": 14
   },
   "order": [
    "gad2_1",
    "gad2_2"
   ],
   "figure": {
    "source": "kroenke2007",
    "mark": "V2",
    "note": "the first two items of the GAD-7"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 14
   },
   "order": [
    "gad2_1",
    "gad2_2"
   ],
   "figure": {
    "source": "kroenke2007",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "core symptoms of anxiety",
    "zh-CN": "焦虑核心症状"
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
     "gad2_1",
     "gad2_2"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "kroenke2007",
      "mark": "K",
      "note": "no rule found; one of two answers says too little"
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
   "id": "cut-3",
   "label": {
    "en": "cut score 3",
    "zh-CN": "划界分 3"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 3,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_3",
     "label": {
      "en": "below 3",
      "zh-CN": "低于 3"
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
     "id": "at_or_above_3",
     "label": {
      "en": "3 and above",
      "zh-CN": "3 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The cut of the authors and of every scorer that was read.",
    "zh-CN": "量表作者提出、所读各计分程序一致采用的划界分。"
   },
   "population": {
    "en": "adults in primary care, United States",
    "zh-CN": "美国基层医疗成人"
   },
   "accuracy": [
    {
     "cut": 3,
     "criterion": {
      "en": "generalized anxiety by interview",
      "zh-CN": "访谈判定的广泛性焦虑"
     },
     "population": {
      "en": "adults in primary care, United States",
      "zh-CN": "美国基层医疗成人"
     },
     "n": 965,
     "sensitivity": 0.86,
     "specificity": 0.83,
     "figure": {
      "source": "kroenke2007",
      "mark": "K",
      "note": "the number of patients was read, the two shares are general knowledge"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "kroenke2007",
     "mark": "S1",
     "note": "patients were 18-87"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "V2",
    "note": "two public scorers of the PHQ-4"
   }
  },
  {
   "id": "cut-2",
   "label": {
    "en": "cut score 2, more sensitive",
    "zh-CN": "划界分 2（更敏感）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "below 2",
      "zh-CN": "低于 2"
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
     "id": "at_or_above_2",
     "label": {
      "en": "2 and above",
      "zh-CN": "2 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adults in treatment for substance use, United Kingdom",
    "zh-CN": "英国物质使用治疗中的成人"
   },
   "accuracy": [
    {
     "cut": 2,
     "criterion": {
      "en": "any anxiety by structured interview",
      "zh-CN": "结构化访谈判定的任一焦虑"
     },
     "population": {
      "en": "adults in treatment for substance use, United Kingdom",
      "zh-CN": "英国物质使用治疗中的成人"
     },
     "n": 103,
     "sensitivity": 0.94,
     "specificity": 0.53,
     "figure": {
      "source": "delgadillo2012",
      "mark": "S1"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "delgadillo2012",
     "mark": "K",
     "note": "adults; the youngest age was not read"
    }
   },
   "figure": {
    "source": "delgadillo2012",
    "mark": "S1"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.82,
   "population": "adults in treatment for substance use, United Kingdom",
   "n": 103,
   "default": true,
   "figure": {
    "source": "delgadillo2012",
    "mark": "S1"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "0 + 0 = 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "below_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "3 + 3 = 6",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-0-0",
   "note": "0 + 0 = 0",
   "responses": {
    "gad2_1": 0,
    "gad2_2": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "below_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-1-0",
   "note": "1 + 0 = 1",
   "responses": {
    "gad2_1": 1,
    "gad2_2": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "below_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-0-1",
   "note": "0 + 1 = 1",
   "responses": {
    "gad2_1": 0,
    "gad2_2": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "below_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-0-2",
   "note": "0 + 2 = 2",
   "responses": {
    "gad2_1": 0,
    "gad2_2": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-2-0",
   "note": "2 + 0 = 2",
   "responses": {
    "gad2_1": 2,
    "gad2_2": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-1-1",
   "note": "1 + 1 = 2",
   "responses": {
    "gad2_1": 1,
    "gad2_2": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-2-1",
   "note": "2 + 1 = 3",
   "responses": {
    "gad2_1": 2,
    "gad2_2": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-0-3",
   "note": "0 + 3 = 3",
   "responses": {
    "gad2_1": 0,
    "gad2_2": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-3-0",
   "note": "3 + 0 = 3",
   "responses": {
    "gad2_1": 3,
    "gad2_2": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-2-2",
   "note": "2 + 2 = 4",
   "responses": {
    "gad2_1": 2,
    "gad2_2": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-1-3",
   "note": "1 + 3 = 4",
   "responses": {
    "gad2_1": 1,
    "gad2_2": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-3-2",
   "note": "3 + 2 = 5",
   "responses": {
    "gad2_1": 3,
    "gad2_2": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "answers-3-3",
   "note": "3 + 3 = 6",
   "responses": {
    "gad2_1": 3,
    "gad2_2": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "first-missing",
   "note": "one of two missing: not scored",
   "responses": {
    "gad2_2": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  },
  {
   "id": "second-missing",
   "note": "one of two missing: not scored",
   "responses": {
    "gad2_1": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "kroenke2007",
    "mark": "D"
   }
  }
 ]
}
