// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of ais. */
export type ItemId =
  | 'ais_1'
  | 'ais_2'
  | 'ais_3'
  | 'ais_4'
  | 'ais_5'
  | 'ais_6'
  | 'ais_7'
  | 'ais_8'

/** Scale ids of ais, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Athens Insomnia Scale (AIS), version 1.0.0. */
export const ais: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "ais",
 "version": "1.0.0",
 "title": {
  "en": "Athens Insomnia Scale (AIS)",
  "zh-CN": "阿森斯失眠量表（AIS）"
 },
 "construct": {
  "en": "sleep difficulty",
  "zh-CN": "睡眠困难"
 },
 "informants": [
  "self"
 ],
 "intended": {
  "ages": {
   "min": 12,
   "max": 100
  },
  "figure": {
   "source": "chung2011",
   "mark": "V2c",
   "note": "made for adults; studied in 1516 Hong Kong adolescents aged 12-19"
  }
 },
 "licence": {
  "statement": {
   "en": "Published in a journal (Elsevier); the authors offer it for clinical practice and research. No licence text was read: ask the authors or the publisher before the wording is put on a screen, and for commercial use. Only keys and figures are stored here.",
   "zh-CN": "发表于期刊（Elsevier）；作者供临床和研究使用。未读到许可条款：在屏幕上呈现题目文字或作商业用途前，请先征得作者或出版社同意。此处只有计分键和数据。"
  },
  "holder": "Soldatos CR, Dikeos DG, Paparrigopoulos TJ; Elsevier",
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
   "source": "soldatos2000",
   "mark": "K"
  }
 },
 "references": [
  {
   "id": "soldatos2000",
   "citation": "Soldatos CR, Dikeos DG, Paparrigopoulos TJ (2000). Athens Insomnia Scale: validation of an instrument based on ICD-10 criteria. Journal of Psychosomatic Research 48(6), 555-560.",
   "doi": "10.1016/S0022-3999(00)00095-7"
  },
  {
   "id": "soldatos2003",
   "citation": "Soldatos CR, Dikeos DG, Paparrigopoulos TJ (2003). The diagnostic validity of the Athens Insomnia Scale. Journal of Psychosomatic Research 55(3), 263-267.",
   "doi": "10.1016/S0022-3999(02)00604-9"
  },
  {
   "id": "chung2011",
   "citation": "Chung KF, Kan KK, Yeung WF (2011). Assessing insomnia in adolescents: comparison of Insomnia Severity Index, Athens Insomnia Scale and Sleep Quality Index. Sleep Medicine 12(5), 463-470.",
   "doi": "10.1016/j.sleep.2010.09.019"
  },
  {
   "id": "okajima2020",
   "citation": "Okajima I, Miyamoto T, Ubara A, Omichi C, Matsuda A, Sumi Y, Matsuo M, Ito K, Kadotani H (2020). Evaluation of severity levels of the Athens Insomnia Scale based on the criterion of Insomnia Severity Index. International Journal of Environmental Research and Public Health 17(23), 8789.",
   "doi": "10.3390/ijerph17238789"
  },
  {
   "id": "chinaform",
   "citation": "Chinese form of the Athens Insomnia Scale with its scoring note, as printed on two public pages (health-test.365jiankang.com; renrendoc.com paper 328541512)."
  }
 ],
 "responseSets": {
  "severity": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "no problem",
      "zh-CN": "没有问题"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "slight",
      "zh-CN": "轻微"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "marked",
      "zh-CN": "明显"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "very marked",
      "zh-CN": "严重"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "ais_1",
   "label": {
    "en": "falling asleep",
    "zh-CN": "入睡"
   },
   "kind": "choice",
   "responses": "severity"
  },
  {
   "id": "ais_2",
   "label": {
    "en": "waking at night",
    "zh-CN": "夜间醒来"
   },
   "kind": "choice",
   "responses": "severity"
  },
  {
   "id": "ais_3",
   "label": {
    "en": "waking too early",
    "zh-CN": "早醒"
   },
   "kind": "choice",
   "responses": "severity"
  },
  {
   "id": "ais_4",
   "label": {
    "en": "length of sleep",
    "zh-CN": "睡眠时长"
   },
   "kind": "choice",
   "responses": "severity"
  },
  {
   "id": "ais_5",
   "label": {
    "en": "quality of sleep",
    "zh-CN": "睡眠质量"
   },
   "kind": "choice",
   "responses": "severity"
  },
  {
   "id": "ais_6",
   "label": {
    "en": "mood by day",
    "zh-CN": "日间情绪"
   },
   "kind": "choice",
   "responses": "severity"
  },
  {
   "id": "ais_7",
   "label": {
    "en": "working by day",
    "zh-CN": "日间状态"
   },
   "kind": "choice",
   "responses": "severity"
  },
  {
   "id": "ais_8",
   "label": {
    "en": "sleepiness by day",
    "zh-CN": "日间困倦"
   },
   "kind": "choice",
   "responses": "severity"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "recall": {
    "text": {
     "en": "the last month, what happened at least three times a week",
     "zh-CN": "最近一个月；每周至少出现三次的情况"
    }
   },
   "order": [
    "ais_1",
    "ais_2",
    "ais_3",
    "ais_4",
    "ais_5",
    "ais_6",
    "ais_7",
    "ais_8"
   ],
   "figure": {
    "source": "soldatos2000",
    "mark": "V2",
    "note": "order of the eight items as in the abstract of the authors and in public copies"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "text": {
     "en": "the last month, what happened at least three times a week",
     "zh-CN": "最近一个月；每周至少出现三次的情况"
    }
   },
   "order": [
    "ais_1",
    "ais_2",
    "ais_3",
    "ais_4",
    "ais_5",
    "ais_6",
    "ais_7",
    "ais_8"
   ],
   "figure": {
    "source": "chinaform",
    "mark": "V2c",
    "note": "the same order"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "sleep difficulty",
    "zh-CN": "睡眠困难"
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
      "max": 24
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "ais_1",
     "ais_2",
     "ais_3",
     "ais_4",
     "ais_5",
     "ais_6",
     "ais_7",
     "ais_8"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "soldatos2000",
      "mark": "K",
      "note": "no rule of the authors was found; seven of eight answered, prorated and rounded half up, is our choice"
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
   "id": "hong-kong-adolescents",
   "label": {
    "en": "Hong Kong adolescents, 7",
    "zh-CN": "香港青少年，7 分"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 7,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_7",
     "label": {
      "en": "below 7",
      "zh-CN": "低于 7"
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
     "id": "at_or_above_7",
     "label": {
      "en": "7 and above",
      "zh-CN": "7 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to trouble with sleep. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能睡得不好，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble with sleep. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能睡得不好，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adolescents aged 12-19, Hong Kong",
    "zh-CN": "香港 12–19 岁青少年"
   },
   "reason": {
    "en": "the only cut studied in Chinese adolescents",
    "zh-CN": "唯一在华人青少年中研究过的划界分"
   },
   "accuracy": [
    {
     "cut": 7,
     "criterion": {
      "en": "insomnia by the criterion of the study (abstract read)",
      "zh-CN": "研究所用的失眠标准（只读到摘要）"
     },
     "population": {
      "en": "adolescents aged 12-19, Hong Kong",
      "zh-CN": "香港 12–19 岁青少年"
     },
     "n": 1516,
     "sensitivity": 0.78,
     "specificity": 0.74,
     "auc": 0.8,
     "figure": {
      "source": "chung2011",
      "mark": "V2c",
      "note": "n of the whole sample; for how many the criterion was known was not read"
     }
    }
   ],
   "youngestAge": {
    "years": 12,
    "below": "mark",
    "figure": {
     "source": "chung2011",
     "mark": "V2c"
    }
   },
   "figure": {
    "source": "chung2011",
    "mark": "V2c"
   }
  },
  {
   "id": "athens",
   "label": {
    "en": "authors of the scale, 6",
    "zh-CN": "量表作者，6 分"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 6,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_6",
     "label": {
      "en": "below 6",
      "zh-CN": "低于 6"
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
     "id": "at_or_above_6",
     "label": {
      "en": "6 and above",
      "zh-CN": "6 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to trouble with sleep. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能睡得不好，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble with sleep. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能睡得不好，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Greek adults: patients with insomnia, psychiatric patients and others",
    "zh-CN": "希腊成人：失眠患者、精神科患者和一般人"
   },
   "accuracy": [
    {
     "cut": 6,
     "criterion": {
      "en": "ICD-10 nonorganic insomnia",
      "zh-CN": "ICD-10 非器质性失眠症"
     },
     "population": {
      "en": "299 adults in Athens, 249 of them patients",
      "zh-CN": "雅典 299 名成人，其中 249 名患者"
     },
     "n": 299,
     "sensitivity": 0.93,
     "specificity": 0.85,
     "baseRate": 0.589,
     "figure": {
      "source": "soldatos2003",
      "mark": "V2c",
      "note": "base rate 176 / 299 = 0.589; far above that of a school"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "soldatos2003",
     "mark": "K",
     "note": "adults; the youngest age was not read"
    }
   },
   "figure": {
    "source": "soldatos2003",
    "mark": "V2c"
   }
  },
  {
   "id": "china-common",
   "label": {
    "en": "bands printed with the Chinese form",
    "zh-CN": "中文版常附的分级"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 6,
     "closed": "above"
    }
   ],
   "bands": [
    {
     "id": "up_to_3",
     "label": {
      "en": "below 4",
      "zh-CN": "低于 4"
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
     "id": "from_4_to_6",
     "label": {
      "en": "4-6",
      "zh-CN": "4–6"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to trouble with sleep. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能睡得不好。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to trouble with sleep. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能睡得不好。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "above_6",
     "label": {
      "en": "above 6",
      "zh-CN": "高于 6"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to trouble with sleep. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能睡得不好，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble with sleep. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能睡得不好，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "not stated by the sources",
    "zh-CN": "来源未说明"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "chinaform",
     "mark": "S1",
     "note": "no study of accuracy is named"
    }
   },
   "figure": {
    "source": "chinaform",
    "mark": "V2c",
    "note": "printed as below 4 (no sleep disorder), 4 to 6 (suspected insomnia), above 6 (insomnia): the names of the bands are ours, since a sum is no diagnosis; other copies, unread, put 6 into the upper band: for that use the set of the authors"
   }
  },
  {
   "id": "severity",
   "label": {
    "en": "severity, four bands",
    "zh-CN": "严重程度（四级）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 6,
     "closed": "at-or-above"
    },
    {
     "at": 10,
     "closed": "at-or-above"
    },
    {
     "at": 16,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "absent",
     "label": {
      "en": "lowest, 0-5",
      "zh-CN": "最低一级，0–5"
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
     "id": "mild",
     "label": {
      "en": "mild, 6-9",
      "zh-CN": "轻度，6–9"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to trouble with sleep. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能睡得不好。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to trouble with sleep. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能睡得不好。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate, 10-15",
      "zh-CN": "中度，10–15"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to trouble with sleep. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能睡得不好，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble with sleep. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能睡得不好，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 16-24",
      "zh-CN": "重度，16–24"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to trouble with sleep. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能睡得不好，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to trouble with sleep. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能睡得不好，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "1666 Japanese government employees, from 20 years",
    "zh-CN": "1666 名日本公务员，20 岁以上"
   },
   "youngestAge": {
    "years": 20,
    "below": "mark",
    "figure": {
     "source": "okajima2020",
     "mark": "V2c"
    }
   },
   "figure": {
    "source": "okajima2020",
    "mark": "V2c",
    "note": "set against the bands of another questionnaire (ISI), not against an interview"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.81,
   "population": "adolescents aged 12-19, Hong Kong",
   "n": 1516,
   "figure": {
    "source": "chung2011",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "coefficient": "retest",
   "value": 0.8,
   "interval": "2 weeks",
   "population": "adolescents aged 12-19, Hong Kong",
   "figure": {
    "source": "chung2011",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.9,
   "population": "Greek adults, patients and others",
   "n": 299,
   "figure": {
    "source": "soldatos2000",
    "mark": "V2c",
    "note": "printed as around 0.90"
   }
  },
  {
   "scale": "total",
   "coefficient": "retest",
   "value": 0.9,
   "interval": "1 week",
   "population": "Greek adults",
   "figure": {
    "source": "soldatos2000",
    "mark": "V2c",
    "note": "printed as almost 0.90"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 0: 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0",
   "responses": {
    "ais_1": 0,
    "ais_2": 0,
    "ais_3": 0,
    "ais_4": 0,
    "ais_5": 0,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "hong-kong-adolescents": "below_7",
     "athens": "below_6",
     "china-common": "up_to_3",
     "severity": "absent"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 3: 3 + 3 + 3 + 3 + 3 + 3 + 3 + 3",
   "responses": {
    "ais_1": 3,
    "ais_2": 3,
    "ais_3": 3,
    "ais_4": 3,
    "ais_5": 3,
    "ais_6": 3,
    "ais_7": 3,
    "ais_8": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "severe"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 3 0 3 0 3 0 3 0; 3 + 0 + 3 + 0 + 3 + 0 + 3 + 0",
   "responses": {
    "ais_1": 3,
    "ais_2": 0,
    "ais_3": 3,
    "ais_4": 0,
    "ais_5": 3,
    "ais_6": 0,
    "ais_7": 3,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "moderate"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 0 3 3 0 0 3 3 0; 0 + 3 + 3 + 0 + 0 + 3 + 3 + 0",
   "responses": {
    "ais_1": 0,
    "ais_2": 3,
    "ais_3": 3,
    "ais_4": 0,
    "ais_5": 0,
    "ais_6": 3,
    "ais_7": 3,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "moderate"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "codes in the order of the items: 0 0 0 3 3 3 3 0; 0 + 0 + 0 + 3 + 3 + 3 + 3 + 0",
   "responses": {
    "ais_1": 0,
    "ais_2": 0,
    "ais_3": 0,
    "ais_4": 3,
    "ais_5": 3,
    "ais_6": 3,
    "ais_7": 3,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "moderate"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "codes in the order of the items: 0 0 0 0 0 0 0 3; 0 + 0 + 0 + 0 + 0 + 0 + 0 + 3",
   "responses": {
    "ais_1": 0,
    "ais_2": 0,
    "ais_3": 0,
    "ais_4": 0,
    "ais_5": 0,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "hong-kong-adolescents": "below_7",
     "athens": "below_6",
     "china-common": "up_to_3",
     "severity": "absent"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 1 3 1 3 1 3 1 3; 1 + 3 + 1 + 3 + 1 + 3 + 1 + 3",
   "responses": {
    "ais_1": 1,
    "ais_2": 3,
    "ais_3": 1,
    "ais_4": 3,
    "ais_5": 1,
    "ais_6": 3,
    "ais_7": 1,
    "ais_8": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "severe"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "sum-3",
   "note": "3 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 3",
   "responses": {
    "ais_1": 3,
    "ais_2": 0,
    "ais_3": 0,
    "ais_4": 0,
    "ais_5": 0,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "hong-kong-adolescents": "below_7",
     "athens": "below_6",
     "china-common": "up_to_3",
     "severity": "absent"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "sum-4",
   "note": "3 + 1 + 0 + 0 + 0 + 0 + 0 + 0 = 4",
   "responses": {
    "ais_1": 3,
    "ais_2": 1,
    "ais_3": 0,
    "ais_4": 0,
    "ais_5": 0,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "bands": {
     "hong-kong-adolescents": "below_7",
     "athens": "below_6",
     "china-common": "from_4_to_6",
     "severity": "absent"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "sum-5",
   "note": "3 + 2 + 0 + 0 + 0 + 0 + 0 + 0 = 5",
   "responses": {
    "ais_1": 3,
    "ais_2": 2,
    "ais_3": 0,
    "ais_4": 0,
    "ais_5": 0,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "hong-kong-adolescents": "below_7",
     "athens": "below_6",
     "china-common": "from_4_to_6",
     "severity": "absent"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "sum-6",
   "note": "3 + 3 + 0 + 0 + 0 + 0 + 0 + 0 = 6",
   "responses": {
    "ais_1": 3,
    "ais_2": 3,
    "ais_3": 0,
    "ais_4": 0,
    "ais_5": 0,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "hong-kong-adolescents": "below_7",
     "athens": "at_or_above_6",
     "china-common": "from_4_to_6",
     "severity": "mild"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "sum-7",
   "note": "3 + 3 + 1 + 0 + 0 + 0 + 0 + 0 = 7",
   "responses": {
    "ais_1": 3,
    "ais_2": 3,
    "ais_3": 1,
    "ais_4": 0,
    "ais_5": 0,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "mild"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "sum-9",
   "note": "3 + 3 + 3 + 0 + 0 + 0 + 0 + 0 = 9",
   "responses": {
    "ais_1": 3,
    "ais_2": 3,
    "ais_3": 3,
    "ais_4": 0,
    "ais_5": 0,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "mild"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "sum-10",
   "note": "3 + 3 + 3 + 1 + 0 + 0 + 0 + 0 = 10",
   "responses": {
    "ais_1": 3,
    "ais_2": 3,
    "ais_3": 3,
    "ais_4": 1,
    "ais_5": 0,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "moderate"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "3 + 3 + 3 + 3 + 3 + 0 + 0 + 0 = 15",
   "responses": {
    "ais_1": 3,
    "ais_2": 3,
    "ais_3": 3,
    "ais_4": 3,
    "ais_5": 3,
    "ais_6": 0,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "moderate"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "sum-16",
   "note": "3 + 3 + 3 + 3 + 3 + 1 + 0 + 0 = 16",
   "responses": {
    "ais_1": 3,
    "ais_2": 3,
    "ais_3": 3,
    "ais_4": 3,
    "ais_5": 3,
    "ais_6": 1,
    "ais_7": 0,
    "ais_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "severe"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "sum 11, prorated 11 x 8 / 7 = 12.57, rounded to 13: 1 + 2 + 1 + 2 + 1 + 3 + 1 over 7 answers",
   "responses": {
    "ais_1": 1,
    "ais_2": 2,
    "ais_3": 1,
    "ais_5": 2,
    "ais_6": 1,
    "ais_7": 3,
    "ais_8": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "moderate"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-down",
   "note": "sum 8, prorated 8 x 8 / 7 = 9.14, rounded to 9: 1 + 2 + 1 + 0 + 2 + 1 + 1 over 7 answers",
   "responses": {
    "ais_1": 1,
    "ais_2": 2,
    "ais_3": 1,
    "ais_4": 0,
    "ais_5": 2,
    "ais_6": 1,
    "ais_8": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "hong-kong-adolescents": "at_or_above_7",
     "athens": "at_or_above_6",
     "china-common": "above_6",
     "severity": "mild"
    }
   },
   "figure": {
    "source": "soldatos2000",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "one more than may be missing: 1 + 2 + 1 + 2 + 1 + 3 over 6 answers",
   "responses": {
    "ais_1": 1,
    "ais_2": 2,
    "ais_3": 1,
    "ais_5": 2,
    "ais_6": 1,
    "ais_7": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "soldatos2000",
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
    "source": "soldatos2000",
    "mark": "D"
   }
  }
 ]
}
