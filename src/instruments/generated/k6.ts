// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of k6. */
export type ItemId =
  | 'k6_1'
  | 'k6_2'
  | 'k6_3'
  | 'k6_4'
  | 'k6_5'
  | 'k6_6'

/** Scale ids of k6, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum' | 'sum_0_24'
}
export type ScaleId = keyof ScaleStages

/** Kessler Psychological Distress Scale, 6 items (K6), version 1.0.0. */
export const k6: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "k6",
 "version": "1.0.0",
 "title": {
  "en": "Kessler Psychological Distress Scale, 6 items (K6)",
  "zh-CN": "凯斯勒心理困扰量表简版（K6）"
 },
 "construct": {
  "en": "psychological distress",
  "zh-CN": "心理困扰"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "kessler",
  "member": "distress-6"
 },
 "embeddedIn": {
  "instrument": "k10",
  "items": {
   "k6_1": "k10_2",
   "k6_2": "k10_4",
   "k6_3": "k10_5",
   "k6_4": "k10_9",
   "k6_5": "k10_8",
   "k6_6": "k10_10"
  }
 },
 "intended": {
  "ages": {
   "min": 9,
   "max": 100
  },
  "figure": {
   "source": "green2010",
   "mark": "K",
   "note": "made for adults; studied at 13-17 in the United States and 15-19 in Canada, and inside the K10 in use from 9 in China"
  }
 },
 "licence": {
  "statement": {
   "en": "Free of charge with citation, no permission needed; commercial use asks for permission.",
   "zh-CN": "注明出处即可免费使用，无需许可；商业使用须获许可。"
  },
  "holder": "Ronald C. Kessler, Harvard Medical School",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "psychtest",
   "mark": "V2",
   "note": "free use: two public repositories; the commercial condition: one of them"
  }
 },
 "references": [
  {
   "id": "kessler2002",
   "citation": "Kessler RC, Andrews G, Colpe LJ, Hiripi E, Mroczek DK, Normand SLT, Walters EE, Zaslavsky AM (2002). Short screening scales to monitor population prevalences and trends in non-specific psychological distress. Psychological Medicine 32(6), 959-976.",
   "doi": "10.1017/S0033291702006074"
  },
  {
   "id": "kessler2003",
   "citation": "Kessler RC, Barker PR, Colpe LJ, Epstein JF, Gfroerer JC, Hiripi E, Howes MJ, Normand SLT, Manderscheid RW, Walters EE, Zaslavsky AM (2003). Screening for serious mental illness in the general population. Archives of General Psychiatry 60(2), 184-189.",
   "doi": "10.1001/archpsyc.60.2.184"
  },
  {
   "id": "prochaska2012",
   "citation": "Prochaska JJ, Sung HY, Max W, Shi Y, Ong M (2012). Validity study of the K6 scale as a measure of moderate mental distress based on mental health treatment need and utilization. International Journal of Methods in Psychiatric Research 21(2), 88-97.",
   "doi": "10.1002/mpr.1349"
  },
  {
   "id": "green2010",
   "citation": "Green JG, Gruber MJ, Sampson NA, Zaslavsky AM, Kessler RC (2010). Improving the K6 short scale to predict serious emotional disturbance in adolescents in the USA. International Journal of Methods in Psychiatric Research 19(Suppl 1), 23-35.",
   "doi": "10.1002/mpr.314"
  },
  {
   "id": "canada2019",
   "citation": "The psychometric properties of the Kessler Psychological Distress Scale (K6) in an epidemiological sample of Canadian youth, n = 2010, ages 15-19. Canadian Journal of Psychiatry (authors and volume not read; abstract read)."
  },
  {
   "id": "xu2013",
   "citation": "Xu H, Xiong HY, Chen YH, Wang L, Liu T, Kang YK, Fu LL, Kang L, Xie L (2013). The application of the Chinese version of K6 and K10 screening scales for psychological distress on the psychological investigation of college students (abstract read)."
  },
  {
   "id": "closer",
   "citation": "CLOSER (2021). Kessler Psychological Distress Scale (K10, K6): which items the two forms share (repository CLOSER-Cohorts/discovery-customisations, pages/kessler.md)."
  },
  {
   "id": "psychtest",
   "citation": "psychtest.jp (2024). Phase 1 report: K6 (repository dssugar/psychtest-jp, docs/scales/k6/phase1-research.md)."
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 1,
     "label": {
      "en": "never",
      "zh-CN": "从不"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "a little",
      "zh-CN": "很少"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "mostly",
      "zh-CN": "大多时候"
     }
    },
    {
     "code": 5,
     "label": {
      "en": "always",
      "zh-CN": "总是"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "k6_1",
   "label": {
    "en": "nervousness",
    "zh-CN": "紧张"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k6_2",
   "label": {
    "en": "hopelessness",
    "zh-CN": "绝望感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k6_3",
   "label": {
    "en": "restlessness",
    "zh-CN": "不安"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k6_4",
   "label": {
    "en": "inconsolable sadness",
    "zh-CN": "难以缓解的难过"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k6_5",
   "label": {
    "en": "effortful tasks",
    "zh-CN": "行动吃力"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k6_6",
   "label": {
    "en": "worthlessness",
    "zh-CN": "无价值感"
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
    "days": 30
   },
   "order": [
    "k6_1",
    "k6_2",
    "k6_3",
    "k6_4",
    "k6_5",
    "k6_6"
   ],
   "figure": {
    "source": "psychtest",
    "mark": "S1",
    "note": "order of the usual form; which six items they are: two sources"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 30
   },
   "order": [
    "k6_1",
    "k6_2",
    "k6_3",
    "k6_4",
    "k6_5",
    "k6_6"
   ],
   "figure": {
    "source": "kessler2002",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "psychological distress",
    "zh-CN": "心理困扰"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 6,
      "max": 30
     }
    },
    {
     "id": "sum_0_24",
     "steps": [
      {
       "add": -6
      }
     ],
     "range": {
      "min": 0,
      "max": 24
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "k6_1",
     "k6_2",
     "k6_3",
     "k6_4",
     "k6_5",
     "k6_6"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "kessler2002",
      "mark": "K",
      "note": "no rule found for six items; our choice. The rule of the K10 holds for ten"
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
   "id": "moderate-serious",
   "label": {
    "en": "moderate from 5, serious from 13",
    "zh-CN": "5 分起中度，13 分起重度"
   },
   "scale": "total",
   "stage": "sum_0_24",
   "default": true,
   "cuts": [
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 13,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_5",
     "label": {
      "en": "below 5",
      "zh-CN": "低于 5"
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
     "id": "moderate",
     "label": {
      "en": "moderate, 5-12",
      "zh-CN": "中度，5–12"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain and low spirits. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能压力较大、情绪受困扰。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain and low spirits. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能压力较大、情绪受困扰。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "serious",
     "label": {
      "en": "serious, 13-24",
      "zh-CN": "重度，13–24"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to strain and low spirits. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能近来压力较大、情绪受困扰，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to strain and low spirits. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能近来压力较大、情绪受困扰，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The cut at 13 alone finds about a third of the cases; with 5 below it fewer are missed.",
    "zh-CN": "仅用划界分 13 只能发现约三分之一的个案；加上 5 分可减少漏掉的人。"
   },
   "population": {
    "en": "adults of the general population, United States",
    "zh-CN": "美国普通人群成人"
   },
   "accuracy": [
    {
     "cut": 13,
     "criterion": {
      "en": "serious mental illness by interview",
      "zh-CN": "访谈判定的严重精神健康问题"
     },
     "population": {
      "en": "adults of the general population, United States",
      "zh-CN": "美国普通人群成人"
     },
     "sensitivity": 0.36,
     "specificity": 0.96,
     "auc": 0.86,
     "figure": {
      "source": "kessler2003",
      "mark": "S1",
      "note": "quoted by one public repository"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "prochaska2012",
     "mark": "K",
     "note": "adult figures; of adolescents only areas under the curve were read"
    }
   },
   "figure": {
    "source": "prochaska2012",
    "mark": "V2c",
    "note": "on the coding 0-4; 13 from Kessler et al. 2003"
   }
  },
  {
   "id": "serious-13",
   "label": {
    "en": "serious from 13",
    "zh-CN": "13 分起重度"
   },
   "scale": "total",
   "stage": "sum_0_24",
   "default": false,
   "cuts": [
    {
     "at": 13,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_13",
     "label": {
      "en": "below 13",
      "zh-CN": "低于 13"
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
     "id": "at_or_above_13",
     "label": {
      "en": "13 and above",
      "zh-CN": "13 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point strongly to strain and low spirits. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能近来压力较大、情绪受困扰，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to strain and low spirits. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能近来压力较大、情绪受困扰，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adults of the general population, United States",
    "zh-CN": "美国普通人群成人"
   },
   "accuracy": [
    {
     "cut": 13,
     "criterion": {
      "en": "serious mental illness by interview",
      "zh-CN": "访谈判定的严重精神健康问题"
     },
     "population": {
      "en": "adults of the general population, United States",
      "zh-CN": "美国普通人群成人"
     },
     "sensitivity": 0.36,
     "specificity": 0.96,
     "auc": 0.86,
     "figure": {
      "source": "kessler2003",
      "mark": "S1",
      "note": "quoted by one public repository"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "kessler2003",
     "mark": "K",
     "note": "adult figures"
    }
   },
   "figure": {
    "source": "kessler2003",
    "mark": "V2",
    "note": "on the coding 0-4; two public scorers"
   }
  },
  {
   "id": "japan",
   "label": {
    "en": "bands used in Japan",
    "zh-CN": "日本常用分级"
   },
   "scale": "total",
   "stage": "sum_0_24",
   "default": false,
   "cuts": [
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 10,
     "closed": "at-or-above"
    },
    {
     "at": 13,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_5",
     "label": {
      "en": "below 5",
      "zh-CN": "低于 5"
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
     "id": "from_5",
     "label": {
      "en": "5-9",
      "zh-CN": "5–9"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain and low spirits. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能压力较大、情绪受困扰。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain and low spirits. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能压力较大、情绪受困扰。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "from_10",
     "label": {
      "en": "10-12",
      "zh-CN": "10–12"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain and low spirits. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能近来压力较大、情绪受困扰，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain and low spirits. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能近来压力较大、情绪受困扰，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "from_13",
     "label": {
      "en": "13-24",
      "zh-CN": "13–24"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to strain and low spirits. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能近来压力较大、情绪受困扰，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to strain and low spirits. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能近来压力较大、情绪受困扰，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "national surveys of Japan",
    "zh-CN": "日本全国调查"
   },
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "psychtest",
     "mark": "K",
     "note": "adult figures"
    }
   },
   "figure": {
    "source": "psychtest",
    "mark": "S1"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "stage": "sum_0_24",
   "coefficient": "alpha",
   "value": 0.89,
   "population": "US adults, general population",
   "default": true,
   "figure": {
    "source": "kessler2002",
    "mark": "S1",
    "note": "quoted by one public repository"
   }
  },
  {
   "scale": "total",
   "stage": "sum_0_24",
   "coefficient": "alpha",
   "value": 0.86,
   "population": "Canada, ages 15-19",
   "n": 2010,
   "figure": {
    "source": "canada2019",
    "mark": "S1",
    "note": "an ordinal coefficient"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "six answers of 1: 6 and 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "total": {
      "sum": 6,
      "sum_0_24": 0
     }
    },
    "bands": {
     "moderate-serious": "below_5",
     "serious-13": "below_13",
     "japan": "below_5"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "six answers of 5: 30 and 24",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 30,
      "sum_0_24": 24
     }
    },
    "bands": {
     "moderate-serious": "serious",
     "serious-13": "at_or_above_13",
     "japan": "from_13"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-10",
   "note": "5 + 1 + 1 + 1 + 1 + 1 = 10; coded from 0: 10 - 6 = 4",
   "responses": {
    "k6_1": 5,
    "k6_2": 1,
    "k6_3": 1,
    "k6_4": 1,
    "k6_5": 1,
    "k6_6": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10,
      "sum_0_24": 4
     }
    },
    "bands": {
     "moderate-serious": "below_5",
     "serious-13": "below_13",
     "japan": "below_5"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-11",
   "note": "5 + 2 + 1 + 1 + 1 + 1 = 11; coded from 0: 11 - 6 = 5",
   "responses": {
    "k6_1": 5,
    "k6_2": 2,
    "k6_3": 1,
    "k6_4": 1,
    "k6_5": 1,
    "k6_6": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11,
      "sum_0_24": 5
     }
    },
    "bands": {
     "moderate-serious": "moderate",
     "serious-13": "below_13",
     "japan": "from_5"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "5 + 5 + 2 + 1 + 1 + 1 = 15; coded from 0: 15 - 6 = 9",
   "responses": {
    "k6_1": 5,
    "k6_2": 5,
    "k6_3": 2,
    "k6_4": 1,
    "k6_5": 1,
    "k6_6": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15,
      "sum_0_24": 9
     }
    },
    "bands": {
     "moderate-serious": "moderate",
     "serious-13": "below_13",
     "japan": "from_5"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-16",
   "note": "5 + 5 + 3 + 1 + 1 + 1 = 16; coded from 0: 16 - 6 = 10",
   "responses": {
    "k6_1": 5,
    "k6_2": 5,
    "k6_3": 3,
    "k6_4": 1,
    "k6_5": 1,
    "k6_6": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16,
      "sum_0_24": 10
     }
    },
    "bands": {
     "moderate-serious": "moderate",
     "serious-13": "below_13",
     "japan": "from_10"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-18",
   "note": "5 + 5 + 5 + 1 + 1 + 1 = 18; coded from 0: 18 - 6 = 12",
   "responses": {
    "k6_1": 5,
    "k6_2": 5,
    "k6_3": 5,
    "k6_4": 1,
    "k6_5": 1,
    "k6_6": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18,
      "sum_0_24": 12
     }
    },
    "bands": {
     "moderate-serious": "moderate",
     "serious-13": "below_13",
     "japan": "from_10"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-19",
   "note": "5 + 5 + 5 + 2 + 1 + 1 = 19; coded from 0: 19 - 6 = 13",
   "responses": {
    "k6_1": 5,
    "k6_2": 5,
    "k6_3": 5,
    "k6_4": 2,
    "k6_5": 1,
    "k6_6": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19,
      "sum_0_24": 13
     }
    },
    "bands": {
     "moderate-serious": "serious",
     "serious-13": "at_or_above_13",
     "japan": "from_13"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-0",
   "note": "5 + 2 + 5 + 2 + 5 + 2 = 21; coded from 0: 15",
   "responses": {
    "k6_1": 5,
    "k6_2": 2,
    "k6_3": 5,
    "k6_4": 2,
    "k6_5": 5,
    "k6_6": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21,
      "sum_0_24": 15
     }
    },
    "bands": {
     "moderate-serious": "serious",
     "serious-13": "at_or_above_13",
     "japan": "from_13"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "2 + 5 + 5 + 2 + 2 + 5 = 21; coded from 0: 15",
   "responses": {
    "k6_1": 2,
    "k6_2": 5,
    "k6_3": 5,
    "k6_4": 2,
    "k6_5": 2,
    "k6_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21,
      "sum_0_24": 15
     }
    },
    "bands": {
     "moderate-serious": "serious",
     "serious-13": "at_or_above_13",
     "japan": "from_13"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "2 + 2 + 2 + 5 + 5 + 5 = 21; coded from 0: 15",
   "responses": {
    "k6_1": 2,
    "k6_2": 2,
    "k6_3": 2,
    "k6_4": 5,
    "k6_5": 5,
    "k6_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21,
      "sum_0_24": 15
     }
    },
    "bands": {
     "moderate-serious": "serious",
     "serious-13": "at_or_above_13",
     "japan": "from_13"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "each-code",
   "note": "4 + 3 + 2 + 1 + 4 + 3 = 17; coded from 0: 11",
   "responses": {
    "k6_1": 4,
    "k6_2": 3,
    "k6_3": 2,
    "k6_4": 1,
    "k6_5": 4,
    "k6_6": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17,
      "sum_0_24": 11
     }
    },
    "bands": {
     "moderate-serious": "moderate",
     "serious-13": "below_13",
     "japan": "from_10"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "five answered: not scored",
   "responses": {
    "k6_1": 5,
    "k6_2": 5,
    "k6_3": 5,
    "k6_4": 5,
    "k6_5": 5
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "kessler2002",
    "mark": "D"
   }
  },
  {
   "id": "college-norm",
   "note": "six answers of 3: 18, coded from 0: 12; 50 + 10 (12 - 4.62) / 3.72 = 69.84",
   "responses": {
    "k6_1": 3,
    "k6_2": 3,
    "k6_3": 3,
    "k6_4": 3,
    "k6_5": 3,
    "k6_6": 3
   },
   "respondent": {},
   "norms": [
    "k6-china-college"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 18,
      "sum_0_24": 12
     }
    },
    "bands": {
     "moderate-serious": "moderate",
     "serious-13": "below_13",
     "japan": "from_10"
    },
    "standardScores": {
     "total": {
      "t": 70
     }
    }
   },
   "figure": {
    "source": "xu2013",
    "mark": "D"
   }
  }
 ]
}

/** K6: college students of Sichuan */
export const k6ChinaCollege: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "k6-china-college",
 "edition": "2013",
 "title": {
  "en": "K6: college students of Sichuan",
  "zh-CN": "K6：四川大学生常模"
 },
 "instrument": {
  "id": "k6",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Students of one university in Sichuan, stratified random sample. Students, not pupils: a description. Scores crowd at 0, so a T below 50 says little.",
   "zh-CN": "四川某高校学生，分层随机抽样。为大学生而非中小学生：仅作描述。得分集中在 0 分附近，低于 50 的 T 分意义不大。"
  },
  "country": "CN",
  "n": 1380,
  "collected": null,
  "adults": true
 },
 "reviewBy": "2027-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "sum_0_24",
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
     "id": "all",
     "when": {},
     "n": 1380,
     "cell": "moments",
     "mean": 4.62,
     "sd": 3.72
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum_0_24",
   "respondent": {},
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 4.62) / 3.72 = 37.58"
  },
  {
   "scale": "total",
   "stage": "sum_0_24",
   "respondent": {},
   "score": 12,
   "value": 70,
   "note": "50 + 10 (12 - 4.62) / 3.72 = 69.84"
  },
  {
   "scale": "total",
   "stage": "sum_0_24",
   "respondent": {},
   "score": 24,
   "value": 102,
   "note": "50 + 10 (24 - 4.62) / 3.72 = 102.10"
  }
 ],
 "references": [
  {
   "id": "xu2013",
   "citation": "Xu H, Xiong HY, Chen YH, Wang L, Liu T, Kang YK, Fu LL, Kang L, Xie L (2013). The application of the Chinese version of K6 and K10 screening scales for psychological distress on the psychological investigation of college students (abstract read)."
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "xu2013",
  "mark": "S1",
  "note": "on the coding 0-4"
 }
}
