// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of ces-d. */
export type ItemId =
  | 'cesd_1'
  | 'cesd_2'
  | 'cesd_3'
  | 'cesd_4'
  | 'cesd_5'
  | 'cesd_6'
  | 'cesd_7'
  | 'cesd_8'
  | 'cesd_9'
  | 'cesd_10'
  | 'cesd_11'
  | 'cesd_12'
  | 'cesd_13'
  | 'cesd_14'
  | 'cesd_15'
  | 'cesd_16'
  | 'cesd_17'
  | 'cesd_18'
  | 'cesd_19'
  | 'cesd_20'

/** Scale ids of ces-d, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Center for Epidemiologic Studies Depression Scale (CES-D), version 1.0.0. */
export const cesD: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "ces-d",
 "version": "1.0.0",
 "title": {
  "en": "Center for Epidemiologic Studies Depression Scale (CES-D)",
  "zh-CN": "流调中心抑郁量表（CES-D）"
 },
 "construct": {
  "en": "depressive symptoms",
  "zh-CN": "抑郁症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "ces-d",
  "member": "adults-20"
 },
 "intended": {
  "ages": {
   "min": 11,
   "max": 100
  },
  "figure": {
   "source": "zhang2010",
   "mark": "V2c",
   "note": "ages of the Chinese norm sample"
  }
 },
 "licence": {
  "statement": {
   "en": "Public domain (work of the United States government).",
   "zh-CN": "公有领域（美国政府作品）。"
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
   "source": "radloff1977",
   "mark": "K"
  }
 },
 "references": [
  {
   "id": "radloff1977",
   "citation": "Radloff LS (1977). The CES-D scale: a self-report depression scale for research in the general population. Applied Psychological Measurement 1(3), 385-401.",
   "doi": "10.1177/014662167700100306"
  },
  {
   "id": "zhang2010",
   "citation": "Zhang J, Wu ZY, Fang G, Li J, Han BX, Chen ZY (2010). Development of the Chinese age norms of CES-D in urban area. Chinese Mental Health Journal 24(2), 139-143.",
   "doi": "10.3969/j.issn.1000-6729.2010.02.015"
  },
  {
   "id": "yang2016",
   "citation": "Yang WH, Xiong G (2016). Screening for adolescent depression: validity and cut-off scores for depression scales. Chinese Journal of Clinical Psychology 24(6), 1010-1015."
  },
  {
   "id": "garrison1991",
   "citation": "Garrison CZ, Addy CL, Jackson KL, McKeown RE, Waller JL (1991). The CES-D as a screen for depression and other psychiatric disorders in adolescents. Journal of the American Academy of Child and Adolescent Psychiatry 30(4), 636-641."
  },
  {
   "id": "ganzhou2017",
   "citation": "Journal of International Psychiatry (2017) 44(1): PHQ-2-C, CES-D and BDI-II-C in the screening of adolescents for depressive disorder, Ganzhou (authors not read; abstract read)."
  }
 ],
 "responseSets": {
  "days": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "under one day",
      "zh-CN": "不足 1 天"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "1-2 days",
      "zh-CN": "1–2 天"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "3-4 days",
      "zh-CN": "3–4 天"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "5-7 days",
      "zh-CN": "5–7 天"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "cesd_1",
   "label": {
    "en": "bothered easily",
    "zh-CN": "容易烦恼"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_2",
   "label": {
    "en": "poor appetite",
    "zh-CN": "食欲差"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_3",
   "label": {
    "en": "persistent low mood",
    "zh-CN": "持续情绪低落"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_4",
   "label": {
    "en": "sense of equal worth",
    "zh-CN": "平等的价值感"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_5",
   "label": {
    "en": "poor concentration",
    "zh-CN": "注意困难"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_6",
   "label": {
    "en": "down mood",
    "zh-CN": "情绪沮丧"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_7",
   "label": {
    "en": "effortful tasks",
    "zh-CN": "行动吃力"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_8",
   "label": {
    "en": "hope",
    "zh-CN": "对将来的期望"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_9",
   "label": {
    "en": "sense of failure",
    "zh-CN": "失败感"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_10",
   "label": {
    "en": "fear",
    "zh-CN": "恐惧感"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_11",
   "label": {
    "en": "broken sleep",
    "zh-CN": "睡眠断续"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_12",
   "label": {
    "en": "happiness",
    "zh-CN": "快乐感"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_13",
   "label": {
    "en": "fewer words",
    "zh-CN": "言语减少"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_14",
   "label": {
    "en": "loneliness",
    "zh-CN": "孤独感"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_15",
   "label": {
    "en": "coldness of others",
    "zh-CN": "人际冷淡感"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_16",
   "label": {
    "en": "enjoyment",
    "zh-CN": "生活乐趣"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_17",
   "label": {
    "en": "tears",
    "zh-CN": "流泪"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_18",
   "label": {
    "en": "sadness",
    "zh-CN": "悲伤情绪"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_19",
   "label": {
    "en": "feeling disliked",
    "zh-CN": "被嫌弃感"
   },
   "kind": "choice",
   "responses": "days"
  },
  {
   "id": "cesd_20",
   "label": {
    "en": "lack of drive",
    "zh-CN": "缺乏动力"
   },
   "kind": "choice",
   "responses": "days"
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
    "cesd_1",
    "cesd_2",
    "cesd_3",
    "cesd_4",
    "cesd_5",
    "cesd_6",
    "cesd_7",
    "cesd_8",
    "cesd_9",
    "cesd_10",
    "cesd_11",
    "cesd_12",
    "cesd_13",
    "cesd_14",
    "cesd_15",
    "cesd_16",
    "cesd_17",
    "cesd_18",
    "cesd_19",
    "cesd_20"
   ],
   "figure": {
    "source": "radloff1977",
    "mark": "S1"
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
    "cesd_1",
    "cesd_2",
    "cesd_3",
    "cesd_4",
    "cesd_5",
    "cesd_6",
    "cesd_7",
    "cesd_8",
    "cesd_9",
    "cesd_10",
    "cesd_11",
    "cesd_12",
    "cesd_13",
    "cesd_14",
    "cesd_15",
    "cesd_16",
    "cesd_17",
    "cesd_18",
    "cesd_19",
    "cesd_20"
   ],
   "figure": {
    "source": "radloff1977",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "depressive symptoms",
    "zh-CN": "抑郁症状"
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
      "max": 60
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "cesd_1",
     "cesd_2",
     "cesd_3",
     {
      "item": "cesd_4",
      "reverse": true
     },
     "cesd_5",
     "cesd_6",
     "cesd_7",
     {
      "item": "cesd_8",
      "reverse": true
     },
     "cesd_9",
     "cesd_10",
     "cesd_11",
     {
      "item": "cesd_12",
      "reverse": true
     },
     "cesd_13",
     "cesd_14",
     "cesd_15",
     {
      "item": "cesd_16",
      "reverse": true
     },
     "cesd_17",
     "cesd_18",
     "cesd_19",
     "cesd_20"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 4,
     "figure": {
      "source": "radloff1977",
      "mark": "K",
      "note": "invalid with more than four missing; prorating up to four, rounded half up, is our choice"
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
   "id": "us-16",
   "label": {
    "en": "US cut score",
    "zh-CN": "美国划界分"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 16,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_16",
     "label": {
      "en": "below 16",
      "zh-CN": "低于 16"
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
     "id": "at_risk",
     "label": {
      "en": "16 and above",
      "zh-CN": "16 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
     "cut": 16,
     "criterion": {
      "en": "depressive disorder, patients of psychiatry",
      "zh-CN": "抑郁障碍（精神科患者）"
     },
     "population": {
      "en": "adult patients of four Chinese cities",
      "zh-CN": "中国四个城市的成年患者"
     },
     "n": 87,
     "sensitivity": 0.793,
     "figure": {
      "source": "zhang2010",
      "mark": "S1",
      "note": "20.7 % of 87 patients scored below 16: 1 - .207"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "radloff1977",
     "mark": "K",
     "note": "adult figure; no accuracy study of this cut in pupils was read"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "V2",
    "note": "made for adults; it lies near the mean of Chinese pupils (15.31 in Yunnan, 2023), so that it flags many more than 24 or 29 do"
   }
  },
  {
   "id": "china-16-20",
   "label": {
    "en": "cut scores in common use in China",
    "zh-CN": "中国常用划界分"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 16,
     "closed": "at-or-above"
    },
    {
     "at": 20,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_16",
     "label": {
      "en": "below 16",
      "zh-CN": "低于 16"
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
     "id": "possible",
     "label": {
      "en": "16-19",
      "zh-CN": "16–19"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to low mood. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能情绪低落。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to low mood. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能情绪低落。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "likely",
     "label": {
      "en": "20 and above",
      "zh-CN": "20 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adults, China",
    "zh-CN": "中国成人"
   },
   "accuracy": [
    {
     "cut": 20,
     "criterion": {
      "en": "depressive disorder, patients of psychiatry",
      "zh-CN": "抑郁障碍（精神科患者）"
     },
     "population": {
      "en": "adult patients of four Chinese cities",
      "zh-CN": "中国四个城市的成年患者"
     },
     "n": 87,
     "sensitivity": 0.737,
     "figure": {
      "source": "zhang2010",
      "mark": "S1",
      "note": "26.3 % of 87 patients scored 19 or less: 1 - .263"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "zhang2010",
     "mark": "K",
     "note": "adult figures"
    }
   },
   "figure": {
    "source": "zhang2010",
    "mark": "K"
   }
  },
  {
   "id": "china-adolescent",
   "label": {
    "en": "Chinese adolescents, 24 and 29",
    "zh-CN": "中国青少年，24 分和 29 分"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 24,
     "closed": "at-or-above"
    },
    {
     "at": 29,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_24",
     "label": {
      "en": "below 24",
      "zh-CN": "低于 24"
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
     "id": "from_24",
     "label": {
      "en": "24-28",
      "zh-CN": "24–28"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "from_29",
     "label": {
      "en": "29 and above",
      "zh-CN": "29 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to low mood. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low mood. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The only cuts set against an interview in Chinese pupils. The adult cuts 16 and 20 lie close to the mean of Chinese pupils and flag many who need no talk.",
    "zh-CN": "唯一以访谈为标准、在中国学生中得出的划界分。成人的 16 分和 20 分接近中国学生的平均分，会提示许多并不需要谈话的学生。"
   },
   "population": {
    "en": "secondary pupils, China, n 5565, 634 interviewed",
    "zh-CN": "中国中学生，n 5565，其中 634 人接受访谈"
   },
   "accuracy": [
    {
     "cut": 24,
     "criterion": {
      "en": "any depressive disorder (DSM-IV) by interview (K-SADS)",
      "zh-CN": "访谈（K-SADS）判定的任一抑郁障碍（DSM-IV）"
     },
     "population": {
      "en": "secondary pupils, China, mean age 14.17; of those interviewed 322 scored 20 or more and 312 less",
      "zh-CN": "中国中学生，平均 14.17 岁；接受访谈者中 20 分及以上 322 人，20 分以下 312 人"
     },
     "n": 634,
     "sensitivity": 0.94,
     "specificity": 0.74,
     "auc": 0.88,
     "figure": {
      "source": "yang2016",
      "mark": "V2c",
      "note": "the abstract gives a range for both cuts (94-97 %, 74-79 %, .88-.91): the lower ends are entered; half of those interviewed had a high score, which is not the mix of a school"
     }
    },
    {
     "cut": 29,
     "criterion": {
      "en": "major depression (DSM-IV) by interview (K-SADS)",
      "zh-CN": "访谈（K-SADS）判定的重性抑郁（DSM-IV）"
     },
     "population": {
      "en": "secondary pupils, China, mean age 14.17; of those interviewed 322 scored 20 or more and 312 less",
      "zh-CN": "中国中学生，平均 14.17 岁；接受访谈者中 20 分及以上 322 人，20 分以下 312 人"
     },
     "n": 634,
     "sensitivity": 0.94,
     "specificity": 0.74,
     "auc": 0.88,
     "figure": {
      "source": "yang2016",
      "mark": "V2c",
      "note": "the abstract gives a range for both cuts (94-97 %, 74-79 %, .88-.91): the lower ends are entered; half of those interviewed had a high score, which is not the mix of a school"
     }
    }
   ],
   "youngestAge": {
    "years": 12,
    "below": "mark",
    "figure": {
     "source": "yang2016",
     "mark": "D",
     "note": "secondary pupils (mean age 14.17, SD 1.66): grade 7 begins at about 12; the youngest age itself was not read"
    }
   },
   "figure": {
    "source": "yang2016",
    "mark": "V2c",
    "note": "n 5565, 634 interviewed: sensitivity 94-97 %, specificity 74-79 %, positive predictive value 21-30 %"
   }
  },
  {
   "id": "us-adolescent-sex",
   "label": {
    "en": "US adolescents, cut by sex",
    "zh-CN": "美国青少年（分性别）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 12,
     "closed": "at-or-above"
    }
   ],
   "strata": [
    {
     "when": {
      "sex": "M"
     },
     "cuts": [
      {
       "at": 12,
       "closed": "at-or-above"
      }
     ]
    },
    {
     "when": {
      "sex": "F"
     },
     "cuts": [
      {
       "at": 22,
       "closed": "at-or-above"
      }
     ]
    }
   ],
   "bands": [
    {
     "id": "below_cut",
     "label": {
      "en": "below the cut (boys 12, girls 22)",
      "zh-CN": "低于划界分（男 12，女 22）"
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
     "id": "at_or_above_cut",
     "label": {
      "en": "at or above the cut",
      "zh-CN": "达到划界分"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "young adolescents of a school sample, United States, n 2465, 332 interviewed",
    "zh-CN": "美国学校样本低龄青少年，n 2465，其中 332 人接受访谈"
   },
   "accuracy": [
    {
     "cut": 12,
     "criterion": {
      "en": "depression by interview",
      "zh-CN": "访谈判定的抑郁"
     },
     "population": {
      "en": "boys of a school sample, United States",
      "zh-CN": "美国学校样本中的男生"
     },
     "sensitivity": 0.85,
     "specificity": 0.49,
     "figure": {
      "source": "garrison1991",
      "mark": "S1"
     }
    },
    {
     "cut": 22,
     "criterion": {
      "en": "depression by interview",
      "zh-CN": "访谈判定的抑郁"
     },
     "population": {
      "en": "girls of a school sample, United States",
      "zh-CN": "美国学校样本中的女生"
     },
     "sensitivity": 0.83,
     "specificity": 0.77,
     "figure": {
      "source": "garrison1991",
      "mark": "S1"
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "garrison1991",
     "mark": "K",
     "note": "young adolescents; the youngest age was not read"
    }
   },
   "figure": {
    "source": "garrison1991",
    "mark": "S1",
    "note": "an unknown sex takes the lower cut: our choice"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.9,
   "population": "China, urban, ages 11-100",
   "n": 16047,
   "sd": 10.33,
   "default": true,
   "figure": {
    "source": "zhang2010",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "coefficient": "retest",
   "value": 0.49,
   "interval": "8 weeks",
   "population": "China, employees, students and teachers of three cities",
   "figure": {
    "source": "zhang2010",
    "mark": "V2c"
   },
   "n": 329
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.93,
   "population": "adolescents, Ganzhou, China",
   "figure": {
    "source": "ganzhou2017",
    "mark": "S1"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "0 on the sixteen forward items, 3 on the four reversed ones; boy: 50 + 10(0 - 13.08)/10.18 = 37.15",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 3,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "respondent": {
    "ageMonths": 168,
    "sex": "M"
   },
   "norms": [
    "ces-d-china-2010"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24"
    },
    "standardScores": {
     "total": {
      "t": 37
     }
    }
   },
   "figure": {
    "source": "zhang2010",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "3 on the forward items, 0 on the reversed: 16 x 3 + 4 x 3 = 60; girl: 50 + 10(60 - 13.38)/10.47 = 94.53",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 0,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 0,
    "cesd_9": 3,
    "cesd_10": 3,
    "cesd_11": 3,
    "cesd_12": 0,
    "cesd_13": 3,
    "cesd_14": 3,
    "cesd_15": 3,
    "cesd_16": 0,
    "cesd_17": 3,
    "cesd_18": 3,
    "cesd_19": 3,
    "cesd_20": 3
   },
   "respondent": {
    "ageMonths": 168,
    "sex": "F"
   },
   "norms": [
    "ces-d-china-2010"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 60
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "from_29"
    },
    "standardScores": {
     "total": {
      "t": 95
     }
    }
   },
   "figure": {
    "source": "zhang2010",
    "mark": "D"
   }
  },
  {
   "id": "all-zero-codes",
   "note": "every code 0: the four reversed items score 3 each, 12 in all",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 0,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 0,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 0,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 0,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "all-ones-girl",
   "note": "sixteen 1s and four reversed 1s (3 - 1 = 2): 16 + 8 = 24; girl: 50 + 10(24 - 13.38)/10.47 = 60.14",
   "responses": {
    "cesd_1": 1,
    "cesd_2": 1,
    "cesd_3": 1,
    "cesd_4": 1,
    "cesd_5": 1,
    "cesd_6": 1,
    "cesd_7": 1,
    "cesd_8": 1,
    "cesd_9": 1,
    "cesd_10": 1,
    "cesd_11": 1,
    "cesd_12": 1,
    "cesd_13": 1,
    "cesd_14": 1,
    "cesd_15": 1,
    "cesd_16": 1,
    "cesd_17": 1,
    "cesd_18": 1,
    "cesd_19": 1,
    "cesd_20": 1
   },
   "respondent": {
    "ageMonths": 168,
    "sex": "F"
   },
   "norms": [
    "ces-d-china-2010"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "from_24"
    },
    "standardScores": {
     "total": {
      "t": 60
     }
    }
   },
   "figure": {
    "source": "zhang2010",
    "mark": "D"
   }
  },
  {
   "id": "sex-unknown-falls-back",
   "note": "sum 24, both sexes: 50 + 10(24 - 13.24)/10.33 = 60.42",
   "responses": {
    "cesd_1": 1,
    "cesd_2": 1,
    "cesd_3": 1,
    "cesd_4": 1,
    "cesd_5": 1,
    "cesd_6": 1,
    "cesd_7": 1,
    "cesd_8": 1,
    "cesd_9": 1,
    "cesd_10": 1,
    "cesd_11": 1,
    "cesd_12": 1,
    "cesd_13": 1,
    "cesd_14": 1,
    "cesd_15": 1,
    "cesd_16": 1,
    "cesd_17": 1,
    "cesd_18": 1,
    "cesd_19": 1,
    "cesd_20": 1
   },
   "norms": [
    "ces-d-china-2010"
   ],
   "expect": {
    "standardScores": {
     "total": {
      "t": 60
     }
    }
   },
   "figure": {
    "source": "zhang2010",
    "mark": "D"
   }
  },
  {
   "id": "four-missing",
   "note": "sixteen answered: reversed 1 + 2 + 3 + 2, forward 3 + 2, sum 13; 13 x 20 / 16 = 16.25, rounded to 16",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 2,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 1,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 0,
    "cesd_13": 0,
    "cesd_14": 3,
    "cesd_15": 2,
    "cesd_16": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "bands": {
     "us-16": "at_risk"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "five-missing",
   "note": "fifteen answered: not scored",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 3,
    "cesd_9": 3,
    "cesd_10": 3,
    "cesd_11": 3,
    "cesd_12": 3,
    "cesd_13": 3,
    "cesd_14": 3,
    "cesd_15": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "reversed items answered 3 score 0; forward items 5 x 3 = 15",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "sum-16",
   "note": "reversed items answered 3 score 0; forward items 5 x 3 + 1 x 1 = 16",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 1,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "possible",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "sum-19",
   "note": "reversed items answered 3 score 0; forward items 6 x 3 + 1 x 1 = 19",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 3,
    "cesd_9": 1,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "possible",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "sum-20",
   "note": "reversed items answered 3 score 0; forward items 6 x 3 + 1 x 2 = 20",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 3,
    "cesd_9": 2,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "sum-23",
   "note": "reversed items answered 3 score 0; forward items 7 x 3 + 1 x 2 = 23",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 3,
    "cesd_9": 3,
    "cesd_10": 2,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "sum-28",
   "note": "reversed items answered 3 score 0; forward items 9 x 3 + 1 x 1 = 28",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 3,
    "cesd_9": 3,
    "cesd_10": 3,
    "cesd_11": 3,
    "cesd_12": 3,
    "cesd_13": 1,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 28
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "from_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "sum-29",
   "note": "reversed items answered 3 score 0; forward items 9 x 3 + 1 x 2 = 29",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 3,
    "cesd_9": 3,
    "cesd_10": 3,
    "cesd_11": 3,
    "cesd_12": 3,
    "cesd_13": 2,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 29
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "from_29"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "by-sex-unknown-11",
   "note": "reversed items answered 3 score 0; forward items add to 11",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 2,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24",
     "us-adolescent-sex": "below_cut"
    }
   },
   "figure": {
    "source": "garrison1991",
    "mark": "D"
   }
  },
  {
   "id": "by-sex-unknown-12",
   "note": "reversed items answered 3 score 0; forward items add to 12",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24",
     "us-adolescent-sex": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "garrison1991",
    "mark": "D"
   }
  },
  {
   "id": "by-sex-boy-11",
   "note": "reversed items answered 3 score 0; forward items add to 11",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 2,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "respondent": {
    "sex": "M"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24",
     "us-adolescent-sex": "below_cut"
    }
   },
   "figure": {
    "source": "garrison1991",
    "mark": "D"
   }
  },
  {
   "id": "by-sex-boy-12",
   "note": "reversed items answered 3 score 0; forward items add to 12",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "respondent": {
    "sex": "M"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24",
     "us-adolescent-sex": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "garrison1991",
    "mark": "D"
   }
  },
  {
   "id": "by-sex-girl-21",
   "note": "reversed items answered 3 score 0; forward items add to 21",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 3,
    "cesd_9": 3,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "respondent": {
    "sex": "F"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "below_24",
     "us-adolescent-sex": "below_cut"
    }
   },
   "figure": {
    "source": "garrison1991",
    "mark": "D"
   }
  },
  {
   "id": "by-sex-girl-22",
   "note": "reversed items answered 3 score 0; forward items add to 22",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 3,
    "cesd_9": 3,
    "cesd_10": 1,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "respondent": {
    "sex": "F"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "below_24",
     "us-adolescent-sex": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "garrison1991",
    "mark": "D"
   }
  },
  {
   "id": "pattern-0",
   "note": "code 3 on the items whose number has bit 0, else 0; reversed items turned round: 42",
   "responses": {
    "cesd_1": 3,
    "cesd_2": 0,
    "cesd_3": 3,
    "cesd_4": 0,
    "cesd_5": 3,
    "cesd_6": 0,
    "cesd_7": 3,
    "cesd_8": 0,
    "cesd_9": 3,
    "cesd_10": 0,
    "cesd_11": 3,
    "cesd_12": 0,
    "cesd_13": 3,
    "cesd_14": 0,
    "cesd_15": 3,
    "cesd_16": 0,
    "cesd_17": 3,
    "cesd_18": 0,
    "cesd_19": 3,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 42
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "from_29"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "code 3 on the items whose number has bit 1, else 0; reversed items turned round: 42",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 3,
    "cesd_3": 3,
    "cesd_4": 0,
    "cesd_5": 0,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 0,
    "cesd_9": 0,
    "cesd_10": 3,
    "cesd_11": 3,
    "cesd_12": 0,
    "cesd_13": 0,
    "cesd_14": 3,
    "cesd_15": 3,
    "cesd_16": 0,
    "cesd_17": 0,
    "cesd_18": 3,
    "cesd_19": 3,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 42
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "from_29"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "code 3 on the items whose number has bit 2, else 0; reversed items turned round: 27",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 3,
    "cesd_5": 3,
    "cesd_6": 3,
    "cesd_7": 3,
    "cesd_8": 0,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 3,
    "cesd_14": 3,
    "cesd_15": 3,
    "cesd_16": 0,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "from_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "code 3 on the items whose number has bit 3, else 0; reversed items turned round: 24",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 0,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 3,
    "cesd_10": 3,
    "cesd_11": 3,
    "cesd_12": 3,
    "cesd_13": 3,
    "cesd_14": 3,
    "cesd_15": 3,
    "cesd_16": 0,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "from_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "code 3 on the items whose number has bit 4, else 0; reversed items turned round: 21",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 0,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 0,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 0,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 3,
    "cesd_18": 3,
    "cesd_19": 3,
    "cesd_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     }
    },
    "bands": {
     "us-16": "at_risk",
     "china-16-20": "likely",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "four-missing-half-up",
   "note": "sixteen answered, sum 2: 2 x 20 / 16 = 2.5, half up to 3",
   "responses": {
    "cesd_1": 2,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 3,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "reversed-4-alone",
   "note": "item 4 at 0 scores 3, all else lowest",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 0,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "reversed-8-alone",
   "note": "item 8 at 0 scores 3, all else lowest",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 3,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 0,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "reversed-12-alone",
   "note": "item 12 at 0 scores 3, all else lowest",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 3,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 0,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 3,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  },
  {
   "id": "reversed-16-alone",
   "note": "item 16 at 0 scores 3, all else lowest",
   "responses": {
    "cesd_1": 0,
    "cesd_2": 0,
    "cesd_3": 0,
    "cesd_4": 3,
    "cesd_5": 0,
    "cesd_6": 0,
    "cesd_7": 0,
    "cesd_8": 3,
    "cesd_9": 0,
    "cesd_10": 0,
    "cesd_11": 0,
    "cesd_12": 3,
    "cesd_13": 0,
    "cesd_14": 0,
    "cesd_15": 0,
    "cesd_16": 0,
    "cesd_17": 0,
    "cesd_18": 0,
    "cesd_19": 0,
    "cesd_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "us-16": "below_16",
     "china-16-20": "below_16",
     "china-adolescent": "below_24"
    }
   },
   "figure": {
    "source": "radloff1977",
    "mark": "D"
   }
  }
 ]
}

/** CES-D: Chinese urban population 2010 */
export const cesDChina2010: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "ces-d-china-2010",
 "edition": "2010",
 "title": {
  "en": "CES-D: Chinese urban population 2010",
  "zh-CN": "CES-D：中国城市人群 2010 年常模"
 },
 "instrument": {
  "id": "ces-d",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Urban residents of 39 Chinese cities aged 11-100. Mostly adults: a description, not a pupil norm. The age bands of the paper could not be read.",
   "zh-CN": "中国 39 个城市 11–100 岁居民。多数为成年人：仅作描述，并非学生常模。论文中的年龄分组未能读到。"
  },
  "country": "CN",
  "n": 16047,
  "collected": {
   "from": 2007,
   "to": 2008
  },
  "ages": {
   "min": 11,
   "max": 100
  },
  "adults": true
 },
 "reviewBy": "2027-12-31",
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
     "id": "male",
     "when": {
      "sex": "M"
     },
     "figure": {
      "source": "zhang2010",
      "mark": "S1",
      "note": "sex means from one extract of the results"
     },
     "cell": "moments",
     "mean": 13.08,
     "sd": 10.18
    },
    {
     "id": "female",
     "when": {
      "sex": "F"
     },
     "figure": {
      "source": "zhang2010",
      "mark": "S1",
      "note": "sex means from one extract of the results"
     },
     "cell": "moments",
     "mean": 13.38,
     "sd": 10.47
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "n": 16047,
       "cell": "moments",
       "mean": 13.24,
       "sd": 10.33
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
   "note": "50 + 10 (0 - 13.08) / 10.18 = 37.15"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 24,
   "value": 61,
   "note": "50 + 10 (24 - 13.08) / 10.18 = 60.73"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 60,
   "value": 96,
   "note": "50 + 10 (60 - 13.08) / 10.18 = 96.09"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 13.38) / 10.47 = 37.22"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 24,
   "value": 60,
   "note": "50 + 10 (24 - 13.38) / 10.47 = 60.14"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 60,
   "value": 95,
   "note": "50 + 10 (60 - 13.38) / 10.47 = 94.53"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 13.24) / 10.33 = 37.18"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 24,
   "value": 60,
   "note": "50 + 10 (24 - 13.24) / 10.33 = 60.42"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 60,
   "value": 95,
   "note": "50 + 10 (60 - 13.24) / 10.33 = 95.27"
  }
 ],
 "references": [
  {
   "id": "zhang2010",
   "citation": "Zhang J, Wu ZY, Fang G, Li J, Han BX, Chen ZY (2010). Development of the Chinese age norms of CES-D in urban area. Chinese Mental Health Journal 24(2), 139-143.",
   "doi": "10.3969/j.issn.1000-6729.2010.02.015"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "zhang2010",
  "mark": "V2c"
 }
}

/** CES-D: pupils of Yunnan, junior and senior school, 2023 */
export const cesDYunnan2023Stage: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "ces-d-yunnan-2023-stage",
 "edition": "2023, by stage",
 "title": {
  "en": "CES-D: pupils of Yunnan, junior and senior school, 2023",
  "zh-CN": "CES-D：云南省初中和高中学生，2023 年"
 },
 "instrument": {
  "id": "ces-d",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "The same sample as by sex, here junior school (grades 7-9) and academic senior school (grades 10-12), sexes together. Vocational senior pupils (13.10, SD 7.71) are left out: their grade does not tell them apart, and the senior figures read too low for them. The number counts the whole sample.",
   "zh-CN": "与按性别一组为同一样本，此处分初中（7–9 年级）和普通高中（10–12 年级），男女合并。职业高中学生（13.10，标准差 7.71）未列入：仅凭年级无法区分，普通高中的数值会使他们的 T 分偏低。人数为全部样本。"
  },
  "country": "CN",
  "n": 4670,
  "collected": {
   "from": 2023,
   "to": 2023
  }
 },
 "reviewBy": "2031-12-31",
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
     "id": "junior",
     "when": {
      "grades": {
       "min": 7,
       "max": 9
      }
     },
     "cell": "moments",
     "mean": 14.74,
     "sd": 11.45
    },
    {
     "id": "senior",
     "when": {
      "grades": {
       "min": 10,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 16.61,
     "sd": 10.61
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 7
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 14.74) / 11.45 = 37.13"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 7
   },
   "score": 24,
   "value": 58,
   "note": "50 + 10 (24 - 14.74) / 11.45 = 58.09"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 7
   },
   "score": 60,
   "value": 90,
   "note": "50 + 10 (60 - 14.74) / 11.45 = 89.53"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 9
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 14.74) / 11.45 = 37.13"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 9
   },
   "score": 24,
   "value": 58,
   "note": "50 + 10 (24 - 14.74) / 11.45 = 58.09"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 9
   },
   "score": 60,
   "value": 90,
   "note": "50 + 10 (60 - 14.74) / 11.45 = 89.53"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 10
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 16.61) / 10.61 = 34.34"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 10
   },
   "score": 24,
   "value": 57,
   "note": "50 + 10 (24 - 16.61) / 10.61 = 56.97"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 10
   },
   "score": 60,
   "value": 91,
   "note": "50 + 10 (60 - 16.61) / 10.61 = 90.90"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 16.61) / 10.61 = 34.34"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 24,
   "value": 57,
   "note": "50 + 10 (24 - 16.61) / 10.61 = 56.97"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 60,
   "value": 91,
   "note": "50 + 10 (60 - 16.61) / 10.61 = 90.90"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 6
   },
   "score": 60,
   "value": null,
   "note": "no norms for this grade"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 13
   },
   "score": 60,
   "value": null,
   "note": "no norms for this grade"
  }
 ],
 "references": [
  {
   "id": "yunnan2026",
   "citation": "Epidemiological characteristics and influencing factors of depressive symptoms among middle school students in Yunnan Province. Shanghai Journal of Preventive Medicine, 2026 (abstract on the page of the journal; names of the authors not read).",
   "doi": "10.19428/j.cnki.sjpm.2026.250285"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "yunnan2026",
  "mark": "S1",
  "note": "abstract; number of pupils by stage not printed but for 49.13 % in junior school"
 }
}

/** CES-D: pupils of Yunnan, grades 7-12, by sex, 2023 */
export const cesDYunnan2023: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "ces-d-yunnan-2023",
 "edition": "2023, by sex",
 "title": {
  "en": "CES-D: pupils of Yunnan, grades 7-12, by sex, 2023",
  "zh-CN": "CES-D：云南省 7–12 年级学生，按性别，2023 年"
 },
 "instrument": {
  "id": "ces-d",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils of junior, senior and vocational schools in eight counties of Yunnan, October and November 2023, drawn in clusters within strata; 50.8 % girls, 52.8 % of ethnic minorities, 79.3 % from towns. One province; grades and kinds of school together; the ages are not printed in the abstract.",
   "zh-CN": "云南省 8 个县（区）初中、高中和职业高中学生，2023 年 10–11 月，分层整群抽样；女生 50.8%，少数民族 52.8%，城镇 79.3%。仅一个省；各年级、各类学校合并；摘要未给出年龄。"
  },
  "country": "CN",
  "n": 4670,
  "collected": {
   "from": 2023,
   "to": 2023
  }
 },
 "reviewBy": "2031-12-31",
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
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 13.95,
     "sd": 10.02
    },
    {
     "id": "girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 16.63,
     "sd": 11.41
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {
        "grades": {
         "min": 7,
         "max": 12
        }
       },
       "n": 4670,
       "cell": "moments",
       "mean": 15.31,
       "sd": 10.83
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
    "grade": 8
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 13.95) / 10.02 = 36.08"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 24,
   "value": 60,
   "note": "50 + 10 (24 - 13.95) / 10.02 = 60.03"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 60,
   "value": 96,
   "note": "50 + 10 (60 - 13.95) / 10.02 = 95.96"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 16.63) / 11.41 = 35.43"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 24,
   "value": 56,
   "note": "50 + 10 (24 - 16.63) / 11.41 = 56.46"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 60,
   "value": 88,
   "note": "50 + 10 (60 - 16.63) / 11.41 = 88.01"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 8
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 15.31) / 10.83 = 35.86"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 8
   },
   "score": 24,
   "value": 58,
   "note": "50 + 10 (24 - 15.31) / 10.83 = 58.02"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 8
   },
   "score": 60,
   "value": 91,
   "note": "50 + 10 (60 - 15.31) / 10.83 = 91.27"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 16,
   "value": 52,
   "note": "50 + 10 (16 - 13.95) / 10.02 = 52.05"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 16,
   "value": 49,
   "note": "50 + 10 (16 - 16.63) / 11.41 = 49.45"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 16,
   "value": 51,
   "note": "50 + 10 (16 - 15.31) / 10.83 = 50.64"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 60,
   "value": 96,
   "note": "50 + 10 (60 - 13.95) / 10.02 = 95.96"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 60,
   "value": 88,
   "note": "50 + 10 (60 - 16.63) / 11.41 = 88.01"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 7
   },
   "score": 60,
   "value": 91,
   "note": "sex unknown: 50 + 10 (60 - 15.31) / 10.83 = 91.27"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 60,
   "value": 91,
   "note": "sex unknown: 50 + 10 (60 - 15.31) / 10.83 = 91.27"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 60,
   "value": null,
   "note": "no norms for this grade"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 60,
   "value": null,
   "note": "no norms for this grade"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 6
   },
   "score": 60,
   "value": null,
   "note": "no norms for this grade"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "grade": 13
   },
   "score": 60,
   "value": null,
   "note": "no norms for this grade"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 13
   },
   "score": 60,
   "value": null,
   "note": "no norms for this grade"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 13
   },
   "score": 60,
   "value": null,
   "note": "no norms for this grade"
  }
 ],
 "references": [
  {
   "id": "yunnan2026",
   "citation": "Epidemiological characteristics and influencing factors of depressive symptoms among middle school students in Yunnan Province. Shanghai Journal of Preventive Medicine, 2026 (abstract on the page of the journal; names of the authors not read).",
   "doi": "10.19428/j.cnki.sjpm.2026.250285"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "yunnan2026",
  "mark": "S1",
  "note": "abstract; the means by sex, weighted by the printed shares, give 15.31 again"
 }
}
