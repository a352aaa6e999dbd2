// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of dass-21. */
export type ItemId =
  | 'dass_1'
  | 'dass_2'
  | 'dass_3'
  | 'dass_4'
  | 'dass_5'
  | 'dass_6'
  | 'dass_7'
  | 'dass_8'
  | 'dass_9'
  | 'dass_10'
  | 'dass_11'
  | 'dass_12'
  | 'dass_13'
  | 'dass_14'
  | 'dass_15'
  | 'dass_16'
  | 'dass_17'
  | 'dass_18'
  | 'dass_19'
  | 'dass_20'
  | 'dass_21'

/** Scale ids of dass-21, each with the ids of its stages. */
export type ScaleStages = {
  readonly depression: 'sum' | 'doubled'
  readonly anxiety: 'sum' | 'doubled'
  readonly stress: 'sum' | 'doubled'
}
export type ScaleId = keyof ScaleStages

/** Depression Anxiety Stress Scales, 21 items (DASS-21), version 1.0.0. */
export const dass21: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "dass-21",
 "version": "1.0.0",
 "title": {
  "en": "Depression Anxiety Stress Scales, 21 items (DASS-21)",
  "zh-CN": "抑郁-焦虑-压力量表（DASS-21）"
 },
 "construct": {
  "en": "depression, anxiety and stress",
  "zh-CN": "抑郁、焦虑与压力"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "dass",
  "member": "self-21"
 },
 "embeddedIn": {
  "instrument": "dass-42",
  "items": {
   "dass_1": "dass42_22",
   "dass_2": "dass42_2",
   "dass_3": "dass42_3",
   "dass_4": "dass42_4",
   "dass_5": "dass42_42",
   "dass_6": "dass42_6",
   "dass_7": "dass42_41",
   "dass_8": "dass42_12",
   "dass_9": "dass42_40",
   "dass_10": "dass42_10",
   "dass_11": "dass42_39",
   "dass_12": "dass42_8",
   "dass_13": "dass42_26",
   "dass_14": "dass42_35",
   "dass_15": "dass42_28",
   "dass_16": "dass42_31",
   "dass_17": "dass42_17",
   "dass_18": "dass42_18",
   "dass_19": "dass42_25",
   "dass_20": "dass42_20",
   "dass_21": "dass42_38"
  }
 },
 "intended": {
  "ages": {
   "min": 14,
   "max": 100
  },
  "figure": {
   "source": "capmh2023",
   "mark": "K",
   "note": "adult form, used from about 14; for ages 7-18 there is a youth form, which did better than this one in 2638 Chinese pupils"
  }
 },
 "licence": {
  "statement": {
   "en": "In the public domain: the form may be copied and used freely, but not sold.",
   "zh-CN": "公有领域：可自由复制和使用，但不得出售。"
  },
  "holder": "Psychology Foundation of Australia (Lovibond and Lovibond)",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "lovibond1995",
   "mark": "K",
   "note": "general knowledge of the authors' terms; that a commercial use needs a permission is our cautious reading of \"not sold\""
  }
 },
 "references": [
  {
   "id": "lovibond1995",
   "citation": "Lovibond SH, Lovibond PF (1995). Manual for the Depression Anxiety Stress Scales, 2nd edition. Sydney: Psychology Foundation.",
   "url": "http://www2.psy.unsw.edu.au/dass/"
  },
  {
   "id": "lovibond1995b",
   "citation": "Lovibond PF, Lovibond SH (1995). The structure of negative emotional states: comparison of the Depression Anxiety Stress Scales (DASS) with the Beck Depression and Anxiety Inventories. Behaviour Research and Therapy 33(3), 335-343.",
   "doi": "10.1016/0005-7967(94)00075-U"
  },
  {
   "id": "scorers",
   "citation": "Public scorers read for the key: ccaudek/r_functions (dass21.R), pratyushkumar14/Straw_Hat_Coders (mental_analysis/screeners/dass21.py), and four more; for the bands a public scorer of the OpenPsychometrics data."
  },
  {
   "id": "bioprotocol",
   "citation": "Bio-protocol exchange 8812000: survey with the Chinese DASS-21, alpha .84, .79 and .82 (authors not read).",
   "url": "https://bio-protocol.org/exchange/minidetail?id=8812000&type=30"
  },
  {
   "id": "capmh2023",
   "citation": "Child and Adolescent Psychiatry and Mental Health (2023) 17, 106: Chinese DASS-Y and DASS-21 in 1507 primary and 1131 middle school pupils (authors not read).",
   "doi": "10.1186/s13034-023-00655-2"
  },
  {
   "id": "luo2025",
   "citation": "Luo J, Xian G, Yao C, Jin J, Zhao J, Song X, Gong J (2025). Further validating of the DASS-21 in Chinese adolescents: factor structure and measurement invariance. BMC Public Health 25(1), 2073.",
   "doi": "10.1186/s12889-025-23287-x"
  }
 ],
 "responseSets": {
  "agreement": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "not at all",
      "zh-CN": "完全不符合"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "somewhat",
      "zh-CN": "有些符合"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "considerably",
      "zh-CN": "比较符合"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "very much",
      "zh-CN": "非常符合"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "dass_1",
   "label": {
    "en": "slow to settle",
    "zh-CN": "安静下来有困难"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_2",
   "label": {
    "en": "dry mouth",
    "zh-CN": "口腔干燥"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_3",
   "label": {
    "en": "no good feelings",
    "zh-CN": "没有愉快的感受"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_4",
   "label": {
    "en": "breathing trouble",
    "zh-CN": "呼吸不畅"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_5",
   "label": {
    "en": "hard to get started",
    "zh-CN": "难以主动做事"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_6",
   "label": {
    "en": "overreacting",
    "zh-CN": "反应过度"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_7",
   "label": {
    "en": "trembling",
    "zh-CN": "发抖"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_8",
   "label": {
    "en": "nervous energy",
    "zh-CN": "精神紧张耗力"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_9",
   "label": {
    "en": "worry about panicking",
    "zh-CN": "担心惊慌出丑"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_10",
   "label": {
    "en": "nothing ahead",
    "zh-CN": "没有盼头"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_11",
   "label": {
    "en": "agitated",
    "zh-CN": "心神不宁"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_12",
   "label": {
    "en": "little relaxation",
    "zh-CN": "放松困难"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_13",
   "label": {
    "en": "gloom",
    "zh-CN": "情绪低沉"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_14",
   "label": {
    "en": "impatient when held up",
    "zh-CN": "受阻时不耐烦"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_15",
   "label": {
    "en": "near panic",
    "zh-CN": "接近惊慌"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_16",
   "label": {
    "en": "no enthusiasm",
    "zh-CN": "提不起热情"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_17",
   "label": {
    "en": "low self-worth",
    "zh-CN": "价值感低"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_18",
   "label": {
    "en": "quick to take offence",
    "zh-CN": "敏感易生气"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_19",
   "label": {
    "en": "heart noticed",
    "zh-CN": "感到心跳异样"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_20",
   "label": {
    "en": "unexplained fear",
    "zh-CN": "莫名的恐惧"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass_21",
   "label": {
    "en": "doubt of life’s meaning",
    "zh-CN": "意义感缺失"
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
   "recall": {
    "days": 7
   },
   "order": [
    "dass_1",
    "dass_2",
    "dass_3",
    "dass_4",
    "dass_5",
    "dass_6",
    "dass_7",
    "dass_8",
    "dass_9",
    "dass_10",
    "dass_11",
    "dass_12",
    "dass_13",
    "dass_14",
    "dass_15",
    "dass_16",
    "dass_17",
    "dass_18",
    "dass_19",
    "dass_20",
    "dass_21"
   ],
   "figure": {
    "source": "scorers",
    "mark": "V2"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 7
   },
   "order": [
    "dass_1",
    "dass_2",
    "dass_3",
    "dass_4",
    "dass_5",
    "dass_6",
    "dass_7",
    "dass_8",
    "dass_9",
    "dass_10",
    "dass_11",
    "dass_12",
    "dass_13",
    "dass_14",
    "dass_15",
    "dass_16",
    "dass_17",
    "dass_18",
    "dass_19",
    "dass_20",
    "dass_21"
   ],
   "figure": {
    "source": "scorers",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "depression",
   "label": {
    "en": "depression",
    "zh-CN": "抑郁"
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
      "max": 21
     }
    },
    {
     "id": "doubled",
     "steps": [
      {
       "multiply": 2
      }
     ],
     "range": {
      "min": 0,
      "max": 42
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "dass_3",
     "dass_5",
     "dass_10",
     "dass_13",
     "dass_16",
     "dass_17",
     "dass_21"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "lovibond1995",
      "mark": "K",
      "note": "one of seven may be missing; prorated, half up to a whole sum, then doubled; the rounding is our choice"
     }
    }
   }
  },
  {
   "id": "anxiety",
   "label": {
    "en": "anxiety",
    "zh-CN": "焦虑"
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
      "max": 21
     }
    },
    {
     "id": "doubled",
     "steps": [
      {
       "multiply": 2
      }
     ],
     "range": {
      "min": 0,
      "max": 42
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "dass_2",
     "dass_4",
     "dass_7",
     "dass_9",
     "dass_15",
     "dass_19",
     "dass_20"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "lovibond1995",
      "mark": "K",
      "note": "one of seven may be missing; prorated, half up to a whole sum, then doubled; the rounding is our choice"
     }
    }
   }
  },
  {
   "id": "stress",
   "label": {
    "en": "stress",
    "zh-CN": "压力"
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
      "max": 21
     }
    },
    {
     "id": "doubled",
     "steps": [
      {
       "multiply": 2
      }
     ],
     "range": {
      "min": 0,
      "max": 42
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "dass_1",
     "dass_6",
     "dass_8",
     "dass_11",
     "dass_12",
     "dass_14",
     "dass_18"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "lovibond1995",
      "mark": "K",
      "note": "one of seven may be missing; prorated, half up to a whole sum, then doubled; the rounding is our choice"
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
   "id": "depression-severity",
   "label": {
    "en": "depression: severity, five bands",
    "zh-CN": "抑郁：严重程度（五级）"
   },
   "scale": "depression",
   "stage": "doubled",
   "default": true,
   "cuts": [
    {
     "at": 10,
     "closed": "at-or-above"
    },
    {
     "at": 14,
     "closed": "at-or-above"
    },
    {
     "at": 21,
     "closed": "at-or-above"
    },
    {
     "at": 28,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "lowest",
     "label": {
      "en": "lowest band",
      "zh-CN": "最低一级"
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
     "id": "mild",
     "label": {
      "en": "mild",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to low mood and little joy. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能情绪低落、缺少乐趣。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to low mood and little joy. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能情绪低落、缺少乐趣。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate",
      "zh-CN": "中度"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to low mood and little joy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺少乐趣，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and little joy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺少乐趣，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe",
      "zh-CN": "重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to low mood and little joy. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺少乐趣，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low mood and little joy. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺少乐趣，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "extremely_severe",
     "label": {
      "en": "extremely severe",
      "zh-CN": "极重度"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point very strongly to low mood and little joy. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺少乐趣，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to low mood and little joy. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺少乐趣，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Australian adults of the standardisation sample",
    "zh-CN": "澳大利亚成人标准化样本"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "lovibond1995",
     "mark": "K",
     "note": "cut by percentiles of an adult sample; no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "scorers",
    "mark": "V2",
    "note": "bands of the manual, as two public scorers print them; on the doubled sum, so only even values occur; the lowest band is published as \"normal\""
   }
  },
  {
   "id": "anxiety-severity",
   "label": {
    "en": "anxiety: severity, five bands",
    "zh-CN": "焦虑：严重程度（五级）"
   },
   "scale": "anxiety",
   "stage": "doubled",
   "default": true,
   "cuts": [
    {
     "at": 8,
     "closed": "at-or-above"
    },
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
    }
   ],
   "bands": [
    {
     "id": "lowest",
     "label": {
      "en": "lowest band",
      "zh-CN": "最低一级"
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
     "id": "mild",
     "label": {
      "en": "mild",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to fear and bodily tension. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常害怕、身体紧张。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to fear and bodily tension. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常害怕、身体紧张。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate",
      "zh-CN": "中度"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to fear and bodily tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常害怕、身体紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to fear and bodily tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常害怕、身体紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe",
      "zh-CN": "重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to fear and bodily tension. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常害怕、身体紧张，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to fear and bodily tension. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常害怕、身体紧张，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "extremely_severe",
     "label": {
      "en": "extremely severe",
      "zh-CN": "极重度"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point very strongly to fear and bodily tension. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常害怕、身体紧张，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to fear and bodily tension. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常害怕、身体紧张，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Australian adults of the standardisation sample",
    "zh-CN": "澳大利亚成人标准化样本"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "lovibond1995",
     "mark": "K",
     "note": "cut by percentiles of an adult sample; no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "scorers",
    "mark": "V2",
    "note": "bands of the manual, as two public scorers print them; on the doubled sum, so only even values occur; the lowest band is published as \"normal\""
   }
  },
  {
   "id": "stress-severity",
   "label": {
    "en": "stress: severity, five bands",
    "zh-CN": "压力：严重程度（五级）"
   },
   "scale": "stress",
   "stage": "doubled",
   "default": true,
   "cuts": [
    {
     "at": 15,
     "closed": "at-or-above"
    },
    {
     "at": 19,
     "closed": "at-or-above"
    },
    {
     "at": 26,
     "closed": "at-or-above"
    },
    {
     "at": 34,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "lowest",
     "label": {
      "en": "lowest band",
      "zh-CN": "最低一级"
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
     "id": "mild",
     "label": {
      "en": "mild",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to tension and being easily upset. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能神经紧绷、容易烦躁。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to tension and being easily upset. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能神经紧绷、容易烦躁。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate",
      "zh-CN": "中度"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to tension and being easily upset. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能神经紧绷、容易烦躁，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to tension and being easily upset. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能神经紧绷、容易烦躁，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe",
      "zh-CN": "重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to tension and being easily upset. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能神经紧绷、容易烦躁，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to tension and being easily upset. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能神经紧绷、容易烦躁，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "extremely_severe",
     "label": {
      "en": "extremely severe",
      "zh-CN": "极重度"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point very strongly to tension and being easily upset. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能神经紧绷、容易烦躁，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to tension and being easily upset. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能神经紧绷、容易烦躁，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Australian adults of the standardisation sample",
    "zh-CN": "澳大利亚成人标准化样本"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "lovibond1995",
     "mark": "K",
     "note": "cut by percentiles of an adult sample; no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "scorers",
    "mark": "V2",
    "note": "bands of the manual, as two public scorers print them; on the doubled sum, so only even values occur; the lowest band is published as \"normal\""
   }
  }
 ],
 "reliability": [
  {
   "scale": "depression",
   "stage": "doubled",
   "coefficient": "alpha",
   "value": 0.84,
   "population": "Chinese DASS-21, sample of a survey",
   "figure": {
    "source": "bioprotocol",
    "mark": "S1",
    "note": "the coefficient is the same before and after doubling"
   }
  },
  {
   "scale": "anxiety",
   "stage": "doubled",
   "coefficient": "alpha",
   "value": 0.79,
   "population": "Chinese DASS-21, sample of a survey",
   "figure": {
    "source": "bioprotocol",
    "mark": "S1",
    "note": "the coefficient is the same before and after doubling"
   }
  },
  {
   "scale": "stress",
   "stage": "doubled",
   "coefficient": "alpha",
   "value": 0.82,
   "population": "Chinese DASS-21, sample of a survey",
   "figure": {
    "source": "bioprotocol",
    "mark": "S1",
    "note": "the coefficient is the same before and after doubling"
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
     "depression": {
      "sum": 0,
      "doubled": 0
     },
     "anxiety": {
      "sum": 0,
      "doubled": 0
     },
     "stress": {
      "sum": 0,
      "doubled": 0
     }
    },
    "bands": {
     "depression-severity": "lowest",
     "anxiety-severity": "lowest",
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "7 x 3 = 21, doubled 42",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "depression": {
      "sum": 21,
      "doubled": 42
     },
     "anxiety": {
      "sum": 21,
      "doubled": 42
     },
     "stress": {
      "sum": 21,
      "doubled": 42
     }
    },
    "bands": {
     "depression-severity": "extremely_severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "extremely_severe"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "items whose number has bit 1 set answered 3, the others 0: depression 15, anxiety 12, stress 6; doubled 30, 24, 12",
   "responses": {
    "dass_1": 3,
    "dass_2": 0,
    "dass_3": 3,
    "dass_4": 0,
    "dass_5": 3,
    "dass_6": 0,
    "dass_7": 3,
    "dass_8": 0,
    "dass_9": 3,
    "dass_10": 0,
    "dass_11": 3,
    "dass_12": 0,
    "dass_13": 3,
    "dass_14": 0,
    "dass_15": 3,
    "dass_16": 0,
    "dass_17": 3,
    "dass_18": 0,
    "dass_19": 3,
    "dass_20": 0,
    "dass_21": 3
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 15,
      "doubled": 30
     },
     "anxiety": {
      "sum": 12,
      "doubled": 24
     },
     "stress": {
      "sum": 6,
      "doubled": 12
     }
    },
    "bands": {
     "depression-severity": "extremely_severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "items whose number has bit 2 set answered 3, the others 0: depression 6, anxiety 12, stress 12; doubled 12, 24, 24",
   "responses": {
    "dass_1": 0,
    "dass_2": 3,
    "dass_3": 3,
    "dass_4": 0,
    "dass_5": 0,
    "dass_6": 3,
    "dass_7": 3,
    "dass_8": 0,
    "dass_9": 0,
    "dass_10": 3,
    "dass_11": 3,
    "dass_12": 0,
    "dass_13": 0,
    "dass_14": 3,
    "dass_15": 3,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 3,
    "dass_19": 3,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 6,
      "doubled": 12
     },
     "anxiety": {
      "sum": 12,
      "doubled": 24
     },
     "stress": {
      "sum": 12,
      "doubled": 24
     }
    },
    "bands": {
     "depression-severity": "mild",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "items whose number has bit 3 set answered 3, the others 0: depression 9, anxiety 12, stress 9; doubled 18, 24, 18",
   "responses": {
    "dass_1": 0,
    "dass_2": 0,
    "dass_3": 0,
    "dass_4": 3,
    "dass_5": 3,
    "dass_6": 3,
    "dass_7": 3,
    "dass_8": 0,
    "dass_9": 0,
    "dass_10": 0,
    "dass_11": 0,
    "dass_12": 3,
    "dass_13": 3,
    "dass_14": 3,
    "dass_15": 3,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 3,
    "dass_21": 3
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 9,
      "doubled": 18
     },
     "anxiety": {
      "sum": 12,
      "doubled": 24
     },
     "stress": {
      "sum": 9,
      "doubled": 18
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "mild"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-4",
   "note": "items whose number has bit 4 set answered 3, the others 0: depression 6, anxiety 6, stress 12; doubled 12, 12, 24",
   "responses": {
    "dass_1": 0,
    "dass_2": 0,
    "dass_3": 0,
    "dass_4": 0,
    "dass_5": 0,
    "dass_6": 0,
    "dass_7": 0,
    "dass_8": 3,
    "dass_9": 3,
    "dass_10": 3,
    "dass_11": 3,
    "dass_12": 3,
    "dass_13": 3,
    "dass_14": 3,
    "dass_15": 3,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 6,
      "doubled": 12
     },
     "anxiety": {
      "sum": 6,
      "doubled": 12
     },
     "stress": {
      "sum": 12,
      "doubled": 24
     }
    },
    "bands": {
     "depression-severity": "mild",
     "anxiety-severity": "moderate",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-5",
   "note": "items whose number has bit 5 set answered 3, the others 0: depression 9, anxiety 6, stress 3; doubled 18, 12, 6",
   "responses": {
    "dass_1": 0,
    "dass_2": 0,
    "dass_3": 0,
    "dass_4": 0,
    "dass_5": 0,
    "dass_6": 0,
    "dass_7": 0,
    "dass_8": 0,
    "dass_9": 0,
    "dass_10": 0,
    "dass_11": 0,
    "dass_12": 0,
    "dass_13": 0,
    "dass_14": 0,
    "dass_15": 0,
    "dass_16": 3,
    "dass_17": 3,
    "dass_18": 3,
    "dass_19": 3,
    "dass_20": 3,
    "dass_21": 3
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 9,
      "doubled": 18
     },
     "anxiety": {
      "sum": 6,
      "doubled": 12
     },
     "stress": {
      "sum": 3,
      "doubled": 6
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "moderate",
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-1",
   "note": "items whose number has bit 1 set answered 1, the others 2: depression 9, anxiety 10, stress 12; doubled 18, 20, 24",
   "responses": {
    "dass_1": 1,
    "dass_2": 2,
    "dass_3": 1,
    "dass_4": 2,
    "dass_5": 1,
    "dass_6": 2,
    "dass_7": 1,
    "dass_8": 2,
    "dass_9": 1,
    "dass_10": 2,
    "dass_11": 1,
    "dass_12": 2,
    "dass_13": 1,
    "dass_14": 2,
    "dass_15": 1,
    "dass_16": 2,
    "dass_17": 1,
    "dass_18": 2,
    "dass_19": 1,
    "dass_20": 2,
    "dass_21": 1
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 9,
      "doubled": 18
     },
     "anxiety": {
      "sum": 10,
      "doubled": 20
     },
     "stress": {
      "sum": 12,
      "doubled": 24
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-2",
   "note": "items whose number has bit 2 set answered 1, the others 2: depression 12, anxiety 10, stress 10; doubled 24, 20, 20",
   "responses": {
    "dass_1": 2,
    "dass_2": 1,
    "dass_3": 1,
    "dass_4": 2,
    "dass_5": 2,
    "dass_6": 1,
    "dass_7": 1,
    "dass_8": 2,
    "dass_9": 2,
    "dass_10": 1,
    "dass_11": 1,
    "dass_12": 2,
    "dass_13": 2,
    "dass_14": 1,
    "dass_15": 1,
    "dass_16": 2,
    "dass_17": 2,
    "dass_18": 1,
    "dass_19": 1,
    "dass_20": 2,
    "dass_21": 2
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 12,
      "doubled": 24
     },
     "anxiety": {
      "sum": 10,
      "doubled": 20
     },
     "stress": {
      "sum": 10,
      "doubled": 20
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-1-below",
   "note": "depression 4, anxiety 3, stress 7; doubled 8, 6, 14",
   "responses": {
    "dass_1": 3,
    "dass_2": 3,
    "dass_3": 3,
    "dass_4": 0,
    "dass_5": 1,
    "dass_6": 3,
    "dass_7": 0,
    "dass_8": 1,
    "dass_9": 0,
    "dass_10": 0,
    "dass_11": 0,
    "dass_12": 0,
    "dass_13": 0,
    "dass_14": 0,
    "dass_15": 0,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 4,
      "doubled": 8
     },
     "anxiety": {
      "sum": 3,
      "doubled": 6
     },
     "stress": {
      "sum": 7,
      "doubled": 14
     }
    },
    "bands": {
     "depression-severity": "lowest",
     "anxiety-severity": "lowest",
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-1-at",
   "note": "depression 5, anxiety 4, stress 8; doubled 10, 8, 16",
   "responses": {
    "dass_1": 3,
    "dass_2": 3,
    "dass_3": 3,
    "dass_4": 1,
    "dass_5": 2,
    "dass_6": 3,
    "dass_7": 0,
    "dass_8": 2,
    "dass_9": 0,
    "dass_10": 0,
    "dass_11": 0,
    "dass_12": 0,
    "dass_13": 0,
    "dass_14": 0,
    "dass_15": 0,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 5,
      "doubled": 10
     },
     "anxiety": {
      "sum": 4,
      "doubled": 8
     },
     "stress": {
      "sum": 8,
      "doubled": 16
     }
    },
    "bands": {
     "depression-severity": "mild",
     "anxiety-severity": "mild",
     "stress-severity": "mild"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-2-below",
   "note": "depression 6, anxiety 4, stress 9; doubled 12, 8, 18",
   "responses": {
    "dass_1": 3,
    "dass_2": 3,
    "dass_3": 3,
    "dass_4": 1,
    "dass_5": 3,
    "dass_6": 3,
    "dass_7": 0,
    "dass_8": 3,
    "dass_9": 0,
    "dass_10": 0,
    "dass_11": 0,
    "dass_12": 0,
    "dass_13": 0,
    "dass_14": 0,
    "dass_15": 0,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 6,
      "doubled": 12
     },
     "anxiety": {
      "sum": 4,
      "doubled": 8
     },
     "stress": {
      "sum": 9,
      "doubled": 18
     }
    },
    "bands": {
     "depression-severity": "mild",
     "anxiety-severity": "mild",
     "stress-severity": "mild"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-2-at",
   "note": "depression 7, anxiety 5, stress 10; doubled 14, 10, 20",
   "responses": {
    "dass_1": 3,
    "dass_2": 3,
    "dass_3": 3,
    "dass_4": 2,
    "dass_5": 3,
    "dass_6": 3,
    "dass_7": 0,
    "dass_8": 3,
    "dass_9": 0,
    "dass_10": 1,
    "dass_11": 1,
    "dass_12": 0,
    "dass_13": 0,
    "dass_14": 0,
    "dass_15": 0,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 7,
      "doubled": 14
     },
     "anxiety": {
      "sum": 5,
      "doubled": 10
     },
     "stress": {
      "sum": 10,
      "doubled": 20
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "moderate",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-3-below",
   "note": "depression 10, anxiety 7, stress 12; doubled 20, 14, 24",
   "responses": {
    "dass_1": 3,
    "dass_2": 3,
    "dass_3": 3,
    "dass_4": 3,
    "dass_5": 3,
    "dass_6": 3,
    "dass_7": 1,
    "dass_8": 3,
    "dass_9": 0,
    "dass_10": 3,
    "dass_11": 3,
    "dass_12": 0,
    "dass_13": 1,
    "dass_14": 0,
    "dass_15": 0,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 10,
      "doubled": 20
     },
     "anxiety": {
      "sum": 7,
      "doubled": 14
     },
     "stress": {
      "sum": 12,
      "doubled": 24
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "moderate",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-3-at",
   "note": "depression 11, anxiety 8, stress 13; doubled 22, 16, 26",
   "responses": {
    "dass_1": 3,
    "dass_2": 3,
    "dass_3": 3,
    "dass_4": 3,
    "dass_5": 3,
    "dass_6": 3,
    "dass_7": 2,
    "dass_8": 3,
    "dass_9": 0,
    "dass_10": 3,
    "dass_11": 3,
    "dass_12": 1,
    "dass_13": 2,
    "dass_14": 0,
    "dass_15": 0,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 11,
      "doubled": 22
     },
     "anxiety": {
      "sum": 8,
      "doubled": 16
     },
     "stress": {
      "sum": 13,
      "doubled": 26
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "severe",
     "stress-severity": "severe"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-4-below",
   "note": "depression 13, anxiety 9, stress 16; doubled 26, 18, 32",
   "responses": {
    "dass_1": 3,
    "dass_2": 3,
    "dass_3": 3,
    "dass_4": 3,
    "dass_5": 3,
    "dass_6": 3,
    "dass_7": 3,
    "dass_8": 3,
    "dass_9": 0,
    "dass_10": 3,
    "dass_11": 3,
    "dass_12": 3,
    "dass_13": 3,
    "dass_14": 1,
    "dass_15": 0,
    "dass_16": 1,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 13,
      "doubled": 26
     },
     "anxiety": {
      "sum": 9,
      "doubled": 18
     },
     "stress": {
      "sum": 16,
      "doubled": 32
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "severe",
     "stress-severity": "severe"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-4-at",
   "note": "depression 14, anxiety 10, stress 17; doubled 28, 20, 34",
   "responses": {
    "dass_1": 3,
    "dass_2": 3,
    "dass_3": 3,
    "dass_4": 3,
    "dass_5": 3,
    "dass_6": 3,
    "dass_7": 3,
    "dass_8": 3,
    "dass_9": 1,
    "dass_10": 3,
    "dass_11": 3,
    "dass_12": 3,
    "dass_13": 3,
    "dass_14": 2,
    "dass_15": 0,
    "dass_16": 2,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 14,
      "doubled": 28
     },
     "anxiety": {
      "sum": 10,
      "doubled": 20
     },
     "stress": {
      "sum": 17,
      "doubled": 34
     }
    },
    "bands": {
     "depression-severity": "extremely_severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "extremely_severe"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "depression: six answered, 9 x 7 / 6 = 10.5, half up 11, doubled 22; anxiety: six answered, 8 x 7 / 6 = 9.33, 9, doubled 18; stress: five answered, absent",
   "responses": {
    "dass_4": 3,
    "dass_5": 3,
    "dass_7": 3,
    "dass_8": 3,
    "dass_9": 2,
    "dass_10": 3,
    "dass_11": 0,
    "dass_12": 0,
    "dass_13": 3,
    "dass_14": 0,
    "dass_15": 0,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 11,
      "doubled": 22
     },
     "anxiety": {
      "sum": 9,
      "doubled": 18
     },
     "stress": "absent"
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "severe"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "stress-one-missing",
   "note": "stress without item 1: six answered, 5 x 7 / 6 = 5.83, 6, doubled 12; depression and anxiety each without two items: absent",
   "responses": {
    "dass_6": 3,
    "dass_7": 0,
    "dass_8": 2,
    "dass_9": 0,
    "dass_10": 0,
    "dass_11": 0,
    "dass_12": 0,
    "dass_13": 0,
    "dass_14": 0,
    "dass_15": 0,
    "dass_16": 0,
    "dass_17": 0,
    "dass_18": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_21": 0
   },
   "expect": {
    "scales": {
     "stress": {
      "sum": 6,
      "doubled": 12
     },
     "depression": "absent",
     "anxiety": "absent"
    },
    "bands": {
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "half-up",
   "note": "each scale six answered, 9 x 7 / 6 = 10.5, half up 11, doubled 22",
   "responses": {
    "dass_5": 3,
    "dass_10": 3,
    "dass_13": 3,
    "dass_16": 0,
    "dass_17": 0,
    "dass_21": 0,
    "dass_4": 3,
    "dass_7": 3,
    "dass_9": 3,
    "dass_15": 0,
    "dass_19": 0,
    "dass_20": 0,
    "dass_6": 3,
    "dass_8": 3,
    "dass_11": 3,
    "dass_12": 0,
    "dass_14": 0,
    "dass_18": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 11,
      "doubled": 22
     },
     "anxiety": {
      "sum": 11,
      "doubled": 22
     },
     "stress": {
      "sum": 11,
      "doubled": 22
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  }
 ]
}
