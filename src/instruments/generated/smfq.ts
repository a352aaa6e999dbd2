// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of smfq. */
export type ItemId =
  | 'smfq_1'
  | 'smfq_2'
  | 'smfq_3'
  | 'smfq_4'
  | 'smfq_5'
  | 'smfq_6'
  | 'smfq_7'
  | 'smfq_8'
  | 'smfq_9'
  | 'smfq_10'
  | 'smfq_11'
  | 'smfq_12'
  | 'smfq_13'

/** Scale ids of smfq, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Short Mood and Feelings Questionnaire, child self-report, 13 items (SMFQ), version 1.0.0. */
export const smfq: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "smfq",
 "version": "1.0.0",
 "title": {
  "en": "Short Mood and Feelings Questionnaire, child self-report, 13 items (SMFQ)",
  "zh-CN": "情绪和感受问卷短版，儿童自评 13 题（SMFQ）"
 },
 "construct": {
  "en": "depressive symptoms",
  "zh-CN": "抑郁症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "mfq",
  "member": "child-13"
 },
 "embeddedIn": {
  "instrument": "mfq",
  "items": {
   "smfq_1": "mfq_1",
   "smfq_2": "mfq_2",
   "smfq_3": "mfq_5",
   "smfq_4": "mfq_7",
   "smfq_5": "mfq_8",
   "smfq_6": "mfq_14",
   "smfq_7": "mfq_21",
   "smfq_8": "mfq_23",
   "smfq_9": "mfq_24",
   "smfq_10": "mfq_27",
   "smfq_11": "mfq_28",
   "smfq_12": "mfq_30",
   "smfq_13": "mfq_31"
  }
 },
 "intended": {
  "ages": {
   "min": 6,
   "max": 17
  },
  "figure": {
   "source": "duke",
   "mark": "V2",
   "note": "ages 6-17; below 13 the Swedish study found no discrimination"
  }
 },
 "licence": {
  "statement": {
   "en": "Copyright Angold and Costello 1987, Duke University. Free to download and to use with one's own patients and in research; for the item text in software ask the holders. Only keys and figures are stored here, no item text.",
   "zh-CN": "版权归 Angold 与 Costello（1987，杜克大学）所有。可免费下载，用于自己的来访者和研究；在软件中使用题目文字请向版权方申请。此处只有计分键和数据，没有题目文字。"
  },
  "holder": "Adrian Angold and E. Jane Costello, Duke University",
  "permittedUses": [
   "clinical",
   "research"
  ],
  "permissionRequiredFor": [
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "duke",
   "mark": "S1"
  }
 },
 "references": [
  {
   "id": "angold1988",
   "citation": "Costello EJ, Angold A (1988). Scales to assess child and adolescent depression: checklists, screens, and nets. Journal of the American Academy of Child and Adolescent Psychiatry 27(6), 726-737.",
   "doi": "10.1097/00004583-198811000-00011"
  },
  {
   "id": "angold1995",
   "citation": "Angold A, Costello EJ, Messer SC, Pickles A, Winder F, Silver D (1995). Development of a short questionnaire for use in epidemiological studies of depression in children and adolescents. International Journal of Methods in Psychiatric Research 5, 237-249."
  },
  {
   "id": "duke",
   "citation": "The Mood and Feelings Questionnaire, page of the developers. Developmental Epidemiology Program, Duke University.",
   "url": "https://devepi.duhs.duke.edu/measures/the-mood-and-feelings-questionnaire-mfq/"
  },
  {
   "id": "thabrew2018",
   "citation": "Thabrew H, Stasiak K, Bavin LM, Frampton C, Merry S (2018). Validation of the Mood and Feelings Questionnaire (MFQ) and Short Mood and Feelings Questionnaire (SMFQ) in New Zealand help-seeking adolescents. International Journal of Methods in Psychiatric Research 27(3), e1610.",
   "doi": "10.1002/mpr.1610"
  },
  {
   "id": "jarbin2020",
   "citation": "Jarbin H, Ivarsson T, Andersson M, Bergman H, Skarphedinsson G (2020). Screening efficiency of the Mood and Feelings Questionnaire (MFQ) and Short Mood and Feelings Questionnaire (SMFQ) in Swedish help seeking outpatients. PLoS ONE 15(3), e0230623.",
   "doi": "10.1371/journal.pone.0230623"
  },
  {
   "id": "rhew2010",
   "citation": "Rhew IC, Simpson K, Tracy M, Lymp J, McCauley E, Tsuang D, Vander Stoep A (2010). Criterion validity of the Short Mood and Feelings Questionnaire and one- and two-item depression screens in young adolescents. Child and Adolescent Psychiatry and Mental Health 4, 8.",
   "doi": "10.1186/1753-2000-4-8"
  },
  {
   "id": "brazil2025",
   "citation": "Clinical properties of the short mood and feelings questionnaire: development of a free calculator based on the Brazilian high-risk cohort study. Journal of Psychiatric Research, August 2025 (abstract; authors not read).",
   "url": "https://researchonline.lse.ac.uk/id/eprint/129528"
  }
 ],
 "responseSets": {
  "truth": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "not true",
      "zh-CN": "不符合"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时符合"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "true",
      "zh-CN": "符合"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "smfq_1",
   "label": {
    "en": "unhappiness",
    "zh-CN": "不开心"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_2",
   "label": {
    "en": "no enjoyment",
    "zh-CN": "缺乏乐趣"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_3",
   "label": {
    "en": "too tired for activity",
    "zh-CN": "疲倦少动"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_4",
   "label": {
    "en": "restlessness",
    "zh-CN": "坐立不安"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_5",
   "label": {
    "en": "feeling of no use",
    "zh-CN": "无用感"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_6",
   "label": {
    "en": "frequent crying",
    "zh-CN": "经常哭泣"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_7",
   "label": {
    "en": "poor concentration",
    "zh-CN": "难以集中注意"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_8",
   "label": {
    "en": "self-hatred",
    "zh-CN": "厌恶自己"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_9",
   "label": {
    "en": "feeling of being bad",
    "zh-CN": "自觉很坏"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_10",
   "label": {
    "en": "loneliness",
    "zh-CN": "孤独"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_11",
   "label": {
    "en": "feeling unloved",
    "zh-CN": "不被爱的感觉"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_12",
   "label": {
    "en": "inferior to peers",
    "zh-CN": "自觉不如同伴"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "smfq_13",
   "label": {
    "en": "everything done wrong",
    "zh-CN": "事事做错感"
   },
   "kind": "choice",
   "responses": "truth"
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
    "smfq_1",
    "smfq_2",
    "smfq_3",
    "smfq_4",
    "smfq_5",
    "smfq_6",
    "smfq_7",
    "smfq_8",
    "smfq_9",
    "smfq_10",
    "smfq_11",
    "smfq_12",
    "smfq_13"
   ],
   "figure": {
    "source": "duke",
    "mark": "V2"
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
    "smfq_1",
    "smfq_2",
    "smfq_3",
    "smfq_4",
    "smfq_5",
    "smfq_6",
    "smfq_7",
    "smfq_8",
    "smfq_9",
    "smfq_10",
    "smfq_11",
    "smfq_12",
    "smfq_13"
   ],
   "figure": {
    "source": "duke",
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
     "range": {
      "min": 0,
      "max": 26
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "smfq_1",
     "smfq_2",
     "smfq_3",
     "smfq_4",
     "smfq_5",
     "smfq_6",
     "smfq_7",
     "smfq_8",
     "smfq_9",
     "smfq_10",
     "smfq_11",
     "smfq_12",
     "smfq_13"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "duke",
      "mark": "K",
      "note": "no published rule was found: a score only when every item is answered is our choice; the bounds of the result still tell what an incomplete form says"
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
   "id": "new-zealand-12",
   "label": {
    "en": "cut 12, help-seeking adolescents",
    "zh-CN": "划界分 12（求助青少年）"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 12,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_12",
     "label": {
      "en": "below 12",
      "zh-CN": "低于 12"
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
     "id": "from_12",
     "label": {
      "en": "12 and above",
      "zh-CN": "12 及以上"
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
   "reason": {
    "en": "One cut for all pupils, set for sensitivity. The lower cuts beside it come from younger or general samples and flag more pupils. No cut of the 13 items for Chinese pupils was found.",
    "zh-CN": "适用于所有学生的单一划界分，偏重灵敏度。其余较低的划界分来自更年幼或一般人群，会筛出更多学生。未找到 13 题版本在中国学生中的划界分。"
   },
   "population": {
    "en": "New Zealand adolescents who sought help, n 183",
    "zh-CN": "新西兰求助青少年，n 183"
   },
   "youngestAge": {
    "years": 13,
    "below": "mark",
    "figure": {
     "source": "jarbin2020",
     "mark": "V2c",
     "note": "the Swedish study found no discrimination below 13; the youngest age of the New Zealand sample was not read"
    }
   },
   "figure": {
    "source": "thabrew2018",
    "mark": "V2",
    "note": "12 and above; \"larger than 12\" in two encyclopedia pages is another cut"
   }
  },
  {
   "id": "angold-8",
   "label": {
    "en": "cut 8, first publication",
    "zh-CN": "划界分 8（首次发表）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_8",
     "label": {
      "en": "below 8",
      "zh-CN": "低于 8"
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
     "id": "from_8",
     "label": {
      "en": "8 and above",
      "zh-CN": "8 及以上"
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
    "en": "US children and adolescents of the first study",
    "zh-CN": "首个研究的美国儿童青少年"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "angold1995",
     "mark": "K",
     "note": "the ages were not read"
    }
   },
   "figure": {
    "source": "angold1995",
    "mark": "S1",
    "note": "quoted by one test publisher"
   }
  },
  {
   "id": "us-grade-6-4",
   "label": {
    "en": "cut 4, US pupils of grade 6",
    "zh-CN": "划界分 4（美国六年级学生）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_4",
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
     "id": "from_4",
     "label": {
      "en": "4 and above",
      "zh-CN": "4 及以上"
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
    "en": "521 US pupils of grade 6, mean age 11.5",
    "zh-CN": "521 名美国六年级学生，平均 11.5 岁"
   },
   "accuracy": [
    {
     "cut": 4,
     "criterion": {
      "en": "any depressive disorder in the past month by structured interview",
      "zh-CN": "结构化访谈确定的近一个月抑郁障碍"
     },
     "population": {
      "en": "US pupils of grade 6, self-report",
      "zh-CN": "美国六年级学生，自评"
     },
     "n": 521,
     "sensitivity": 0.66,
     "specificity": 0.61,
     "auc": 0.73,
     "figure": {
      "source": "rhew2010",
      "mark": "S1",
      "note": "n and area from the abstract, sensitivity and specificity quoted by one test publisher"
     }
    }
   ],
   "youngestAge": {
    "years": 11,
    "below": "mark",
    "figure": {
     "source": "rhew2010",
     "mark": "S1",
     "note": "mean age 11.5"
    }
   },
   "figure": {
    "source": "rhew2010",
    "mark": "S1",
    "note": "where sensitivity and specificity cross; both are low"
   }
  },
  {
   "id": "brazil-7",
   "label": {
    "en": "cut 7, Brazil, ages 14-23",
    "zh-CN": "划界分 7（巴西 14–23 岁）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
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
     "id": "from_7",
     "label": {
      "en": "7 and above",
      "zh-CN": "7 及以上"
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
    "en": "1905 young people of a Brazilian cohort, ages 14-23",
    "zh-CN": "巴西队列 1905 名 14–23 岁青少年"
   },
   "youngestAge": {
    "years": 14,
    "below": "mark",
    "figure": {
     "source": "brazil2025",
     "mark": "S1"
    }
   },
   "figure": {
    "source": "brazil2025",
    "mark": "S1",
    "note": "printed as above 6, for major depression; area above .8 for disorders of the internalizing kind"
   }
  },
  {
   "id": "sweden-by-sex",
   "label": {
    "en": "Swedish outpatients, by sex",
    "zh-CN": "瑞典门诊，按性别"
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
   "strata": [
    {
     "when": {
      "sex": "F"
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
      "sex": "M"
     },
     "cuts": [
      {
       "at": 6,
       "closed": "at-or-above"
      }
     ]
    }
   ],
   "bands": [
    {
     "id": "below_cut",
     "label": {
      "en": "below the cut (girls 12, boys 6)",
      "zh-CN": "低于划界分（女 12，男 6）"
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
      "en": "at or above the cut (girls 12, boys 6)",
      "zh-CN": "达到划界分（女 12，男 6）"
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
    "en": "Swedish outpatients of child and adolescent psychiatry, ages 13-17",
    "zh-CN": "瑞典儿童青少年精神科门诊，13–17 岁"
   },
   "youngestAge": {
    "years": 13,
    "below": "withhold",
    "figure": {
     "source": "jarbin2020",
     "mark": "V2c",
     "note": "self-report could not tell depression below 13"
    }
   },
   "figure": {
    "source": "jarbin2020",
    "mark": "V2c",
    "note": "the cuts suggested for clinics (the highest kappa would be girls 17, boys 6); without a sex the lower cut, 6, is used: our choice"
   },
   "accuracy": [
    {
     "cut": 12,
     "criterion": {
      "en": "depressive disorder by diagnostic interview",
      "zh-CN": "经诊断性访谈确定的抑郁障碍"
     },
     "population": {
      "en": "Swedish outpatients, girls 13-17",
      "zh-CN": "瑞典门诊 13–17 岁女生"
     },
     "auc": 0.82,
     "baseRate": 0.533,
     "figure": {
      "source": "jarbin2020",
      "mark": "V2c",
      "note": "of the whole clinic sample (n 186) 31.7 % had the disorder; sensitivity and specificity at the cut were not read"
     }
    },
    {
     "cut": 6,
     "criterion": {
      "en": "depressive disorder by diagnostic interview",
      "zh-CN": "经诊断性访谈确定的抑郁障碍"
     },
     "population": {
      "en": "Swedish outpatients, boys 13-17",
      "zh-CN": "瑞典门诊 13–17 岁男生"
     },
     "auc": 0.77,
     "figure": {
      "source": "jarbin2020",
      "mark": "V2c",
      "note": "of the whole clinic sample (n 186) 31.7 % had the disorder; sensitivity and specificity at the cut were not read"
     }
    }
   ]
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.85,
   "population": "US children and adolescents, first publication",
   "default": true,
   "figure": {
    "source": "angold1995",
    "mark": "S1",
    "note": "quoted by one page; no standard deviation with it"
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
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "below_8",
     "us-grade-6-4": "below_4",
     "brazil-7": "below_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "13 x 2 = 26",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     }
    },
    "bands": {
     "new-zealand-12": "from_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "all-ones",
   "note": "13 x 1 = 13",
   "responses": {
    "smfq_1": 1,
    "smfq_2": 1,
    "smfq_3": 1,
    "smfq_4": 1,
    "smfq_5": 1,
    "smfq_6": 1,
    "smfq_7": 1,
    "smfq_8": 1,
    "smfq_9": 1,
    "smfq_10": 1,
    "smfq_11": 1,
    "smfq_12": 1,
    "smfq_13": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     }
    },
    "bands": {
     "new-zealand-12": "from_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are 2, all else 0: 7 x 2 = 14",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 0,
    "smfq_3": 2,
    "smfq_4": 0,
    "smfq_5": 2,
    "smfq_6": 0,
    "smfq_7": 2,
    "smfq_8": 0,
    "smfq_9": 2,
    "smfq_10": 0,
    "smfq_11": 2,
    "smfq_12": 0,
    "smfq_13": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "bands": {
     "new-zealand-12": "from_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "items whose number has bit 2 set are 2, all else 0: 6 x 2 = 12",
   "responses": {
    "smfq_1": 0,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 0,
    "smfq_5": 0,
    "smfq_6": 2,
    "smfq_7": 2,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 2,
    "smfq_11": 2,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "new-zealand-12": "from_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "items whose number has bit 3 set are 2, all else 0: 6 x 2 = 12",
   "responses": {
    "smfq_1": 0,
    "smfq_2": 0,
    "smfq_3": 0,
    "smfq_4": 2,
    "smfq_5": 2,
    "smfq_6": 2,
    "smfq_7": 2,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 2,
    "smfq_13": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "new-zealand-12": "from_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "items whose number has bit 4 set are 2, all else 0: 6 x 2 = 12",
   "responses": {
    "smfq_1": 0,
    "smfq_2": 0,
    "smfq_3": 0,
    "smfq_4": 0,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 2,
    "smfq_9": 2,
    "smfq_10": 2,
    "smfq_11": 2,
    "smfq_12": 2,
    "smfq_13": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "new-zealand-12": "from_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sum-3",
   "note": "1 x 2 + 1 = 3",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 1,
    "smfq_3": 0,
    "smfq_4": 0,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "below_8",
     "us-grade-6-4": "below_4",
     "brazil-7": "below_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sum-4",
   "note": "2 x 2 + 0 = 4",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 0,
    "smfq_4": 0,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "below_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "below_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sum-6",
   "note": "3 x 2 + 0 = 6",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 0,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "below_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "below_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sum-7",
   "note": "3 x 2 + 1 = 7",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 1,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "below_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sum-8",
   "note": "4 x 2 + 0 = 8",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 2,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sum-11",
   "note": "5 x 2 + 1 = 11",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 2,
    "smfq_5": 2,
    "smfq_6": 1,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sum-12",
   "note": "6 x 2 + 0 = 12",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 2,
    "smfq_5": 2,
    "smfq_6": 2,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "new-zealand-12": "from_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "boy-5",
   "note": "2 x 2 + 1 = 5",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 1,
    "smfq_4": 0,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "respondent": {
    "sex": "M",
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "below_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "below_7",
     "sweden-by-sex": "below_cut"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "boy-6",
   "note": "3 x 2 + 0 = 6",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 0,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "respondent": {
    "sex": "M",
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "below_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "below_7",
     "sweden-by-sex": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "girl-11",
   "note": "5 x 2 + 1 = 11",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 2,
    "smfq_5": 2,
    "smfq_6": 1,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7",
     "sweden-by-sex": "below_cut"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "girl-12",
   "note": "6 x 2 + 0 = 12",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 2,
    "smfq_5": 2,
    "smfq_6": 2,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "new-zealand-12": "from_12",
     "angold-8": "from_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "from_7",
     "sweden-by-sex": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sex-unknown-5",
   "note": "2 x 2 + 1 = 5; without a sex the lower cut of the two, 6, is used",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 1,
    "smfq_4": 0,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "respondent": {
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "below_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "below_7",
     "sweden-by-sex": "below_cut"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sex-unknown-6",
   "note": "3 x 2 + 0 = 6; without a sex the lower cut of the two, 6, is used",
   "responses": {
    "smfq_1": 2,
    "smfq_2": 2,
    "smfq_3": 2,
    "smfq_4": 0,
    "smfq_5": 0,
    "smfq_6": 0,
    "smfq_7": 0,
    "smfq_8": 0,
    "smfq_9": 0,
    "smfq_10": 0,
    "smfq_11": 0,
    "smfq_12": 0,
    "smfq_13": 0
   },
   "respondent": {
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "new-zealand-12": "below_12",
     "angold-8": "below_8",
     "us-grade-6-4": "from_4",
     "brazil-7": "below_7",
     "sweden-by-sex": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "item 13 blank: no score",
   "responses": {
    "smfq_1": 1,
    "smfq_2": 1,
    "smfq_3": 1,
    "smfq_4": 1,
    "smfq_5": 1,
    "smfq_6": 1,
    "smfq_7": 1,
    "smfq_8": 1,
    "smfq_9": 1,
    "smfq_10": 1,
    "smfq_11": 1,
    "smfq_12": 1
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  }
 ]
}
