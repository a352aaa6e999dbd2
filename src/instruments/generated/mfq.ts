// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of mfq. */
export type ItemId =
  | 'mfq_1'
  | 'mfq_2'
  | 'mfq_3'
  | 'mfq_4'
  | 'mfq_5'
  | 'mfq_6'
  | 'mfq_7'
  | 'mfq_8'
  | 'mfq_9'
  | 'mfq_10'
  | 'mfq_11'
  | 'mfq_12'
  | 'mfq_13'
  | 'mfq_14'
  | 'mfq_15'
  | 'mfq_16'
  | 'mfq_17'
  | 'mfq_18'
  | 'mfq_19'
  | 'mfq_20'
  | 'mfq_21'
  | 'mfq_22'
  | 'mfq_23'
  | 'mfq_24'
  | 'mfq_25'
  | 'mfq_26'
  | 'mfq_27'
  | 'mfq_28'
  | 'mfq_29'
  | 'mfq_30'
  | 'mfq_31'
  | 'mfq_32'
  | 'mfq_33'

/** Scale ids of mfq, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly short_form: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Mood and Feelings Questionnaire, child self-report, 33 items (MFQ), version 1.0.0. */
export const mfq: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "mfq",
 "version": "1.0.0",
 "title": {
  "en": "Mood and Feelings Questionnaire, child self-report, 33 items (MFQ)",
  "zh-CN": "情绪和感受问卷，儿童自评 33 题（MFQ）"
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
  "member": "child-33"
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
   "id": "fuseekul2021",
   "citation": "Fuseekul N, Orchard F, Reynolds S (2021). Psychometric properties of the Thai Mood and Feelings Questionnaire (MFQ) for adolescent depression. Child and Adolescent Psychiatry and Mental Health 15, 17 (abstract read).",
   "doi": "10.1186/s13034-021-00372-8"
  },
  {
   "id": "reproschema",
   "citation": "ReproNim reproschema-library, activity MFQ_SR: 33 items, codes 0, 1, 2 (public repository, read for codes and order).",
   "url": "https://github.com/ReproNim/reproschema-library"
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
   "id": "mfq_1",
   "label": {
    "en": "unhappiness",
    "zh-CN": "不开心"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_2",
   "label": {
    "en": "no enjoyment",
    "zh-CN": "缺乏乐趣"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_3",
   "label": {
    "en": "less appetite",
    "zh-CN": "食欲减少"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_4",
   "label": {
    "en": "more appetite",
    "zh-CN": "食欲增加"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_5",
   "label": {
    "en": "too tired for activity",
    "zh-CN": "疲倦少动"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_6",
   "label": {
    "en": "slowed movement",
    "zh-CN": "动作变慢"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_7",
   "label": {
    "en": "restlessness",
    "zh-CN": "坐立不安"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_8",
   "label": {
    "en": "feeling of no use",
    "zh-CN": "无用感"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_9",
   "label": {
    "en": "unfair self-blame",
    "zh-CN": "过度自责"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_10",
   "label": {
    "en": "hard decisions",
    "zh-CN": "难做决定"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_11",
   "label": {
    "en": "irritable with parents",
    "zh-CN": "对父母易烦躁"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_12",
   "label": {
    "en": "talking less",
    "zh-CN": "说话变少"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_13",
   "label": {
    "en": "talking slowly",
    "zh-CN": "说话变慢"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_14",
   "label": {
    "en": "frequent crying",
    "zh-CN": "经常哭泣"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_15",
   "label": {
    "en": "no good prospects",
    "zh-CN": "前途黯淡感"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_16",
   "label": {
    "en": "doubt whether life is worth it",
    "zh-CN": "怀疑活着的意义"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_17",
   "label": {
    "en": "thoughts of death",
    "zh-CN": "死亡念头"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_18",
   "label": {
    "en": "family better off",
    "zh-CN": "觉得家人没有自己更好"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_19",
   "label": {
    "en": "thoughts of suicide",
    "zh-CN": "自杀念头"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_20",
   "label": {
    "en": "withdrawal from friends",
    "zh-CN": "回避朋友"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_21",
   "label": {
    "en": "poor concentration",
    "zh-CN": "难以集中注意"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_22",
   "label": {
    "en": "expecting bad events",
    "zh-CN": "预感坏事发生"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_23",
   "label": {
    "en": "self-hatred",
    "zh-CN": "厌恶自己"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_24",
   "label": {
    "en": "feeling of being bad",
    "zh-CN": "自觉很坏"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_25",
   "label": {
    "en": "feeling of being ugly",
    "zh-CN": "自觉难看"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_26",
   "label": {
    "en": "concern over body pain",
    "zh-CN": "担心疼痛不适"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_27",
   "label": {
    "en": "loneliness",
    "zh-CN": "孤独"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_28",
   "label": {
    "en": "feeling unloved",
    "zh-CN": "不被爱的感觉"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_29",
   "label": {
    "en": "no fun at school",
    "zh-CN": "在校无乐趣"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_30",
   "label": {
    "en": "inferior to peers",
    "zh-CN": "自觉不如同伴"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_31",
   "label": {
    "en": "everything done wrong",
    "zh-CN": "事事做错感"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_32",
   "label": {
    "en": "worse sleep",
    "zh-CN": "睡眠变差"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "mfq_33",
   "label": {
    "en": "more sleep",
    "zh-CN": "睡眠变多"
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
    "mfq_1",
    "mfq_2",
    "mfq_3",
    "mfq_4",
    "mfq_5",
    "mfq_6",
    "mfq_7",
    "mfq_8",
    "mfq_9",
    "mfq_10",
    "mfq_11",
    "mfq_12",
    "mfq_13",
    "mfq_14",
    "mfq_15",
    "mfq_16",
    "mfq_17",
    "mfq_18",
    "mfq_19",
    "mfq_20",
    "mfq_21",
    "mfq_22",
    "mfq_23",
    "mfq_24",
    "mfq_25",
    "mfq_26",
    "mfq_27",
    "mfq_28",
    "mfq_29",
    "mfq_30",
    "mfq_31",
    "mfq_32",
    "mfq_33"
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
    "mfq_1",
    "mfq_2",
    "mfq_3",
    "mfq_4",
    "mfq_5",
    "mfq_6",
    "mfq_7",
    "mfq_8",
    "mfq_9",
    "mfq_10",
    "mfq_11",
    "mfq_12",
    "mfq_13",
    "mfq_14",
    "mfq_15",
    "mfq_16",
    "mfq_17",
    "mfq_18",
    "mfq_19",
    "mfq_20",
    "mfq_21",
    "mfq_22",
    "mfq_23",
    "mfq_24",
    "mfq_25",
    "mfq_26",
    "mfq_27",
    "mfq_28",
    "mfq_29",
    "mfq_30",
    "mfq_31",
    "mfq_32",
    "mfq_33"
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
      "max": 66
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mfq_1",
     "mfq_2",
     "mfq_3",
     "mfq_4",
     "mfq_5",
     "mfq_6",
     "mfq_7",
     "mfq_8",
     "mfq_9",
     "mfq_10",
     "mfq_11",
     "mfq_12",
     "mfq_13",
     "mfq_14",
     "mfq_15",
     "mfq_16",
     "mfq_17",
     "mfq_18",
     "mfq_19",
     "mfq_20",
     "mfq_21",
     "mfq_22",
     "mfq_23",
     "mfq_24",
     "mfq_25",
     "mfq_26",
     "mfq_27",
     "mfq_28",
     "mfq_29",
     "mfq_30",
     "mfq_31",
     "mfq_32",
     "mfq_33"
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
  },
  {
   "id": "short_form",
   "label": {
    "en": "the 13 items of the short form",
    "zh-CN": "短版 13 题之和"
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
     "mfq_1",
     "mfq_2",
     "mfq_5",
     "mfq_7",
     "mfq_8",
     "mfq_14",
     "mfq_21",
     "mfq_23",
     "mfq_24",
     "mfq_27",
     "mfq_28",
     "mfq_30",
     "mfq_31"
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
 "criticalItems": [
  {
   "item": "mfq_16",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2
   ],
   "figure": {
    "source": "reproschema",
    "mark": "S1",
    "note": "what the item asks was read there; that any answer above 0 endorses it is our choice"
   }
  },
  {
   "item": "mfq_17",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2
   ],
   "figure": {
    "source": "reproschema",
    "mark": "S1",
    "note": "what the item asks was read there; that any answer above 0 endorses it is our choice"
   }
  },
  {
   "item": "mfq_18",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2
   ],
   "figure": {
    "source": "reproschema",
    "mark": "S1",
    "note": "what the item asks was read there; that any answer above 0 endorses it is our choice"
   }
  },
  {
   "item": "mfq_19",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2
   ],
   "figure": {
    "source": "reproschema",
    "mark": "S1",
    "note": "what the item asks was read there; that any answer above 0 endorses it is our choice"
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
 "bandSets": [
  {
   "id": "new-zealand-28",
   "label": {
    "en": "cut 28",
    "zh-CN": "划界分 28"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 28,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_28",
     "label": {
      "en": "below 28",
      "zh-CN": "低于 28"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "from_28",
     "label": {
      "en": "28 and above",
      "zh-CN": "28 及以上"
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
    "en": "One cut for all pupils, the best one in two studies: of New Zealand adolescents who sought help and of pupils in Thailand. The Swedish cuts hold for psychiatric outpatients only. No cut for Chinese pupils was found.",
    "zh-CN": "适用于所有学生的单一划界分，在两项研究（新西兰求助青少年、泰国中学生）中均为最佳；瑞典的划界分只针对精神科门诊。未找到中国学生的划界分。"
   },
   "population": {
    "en": "New Zealand adolescents who sought help, n 183; pupils of three schools in Thailand, ages 12-18, n 1275",
    "zh-CN": "新西兰求助青少年，n 183；泰国三所中学 12–18 岁学生，n 1275"
   },
   "accuracy": [
    {
     "cut": 28,
     "criterion": {
      "en": "depression by interview (K-SADS-PL)",
      "zh-CN": "访谈（K-SADS-PL）判定的抑郁"
     },
     "population": {
      "en": "pupils of three schools in Thailand, ages 12-18, those interviewed",
      "zh-CN": "泰国三所中学 12–18 岁学生中接受访谈者"
     },
     "n": 103,
     "sensitivity": 0.97,
     "specificity": 0.83,
     "auc": 0.95,
     "figure": {
      "source": "fuseekul2021",
      "mark": "V2c",
      "note": "Thai form; 138 of 1275 were invited to the interview; how they were chosen was not read, so no base rate is stated"
     }
    }
   ],
   "youngestAge": {
    "years": 13,
    "below": "mark",
    "figure": {
     "source": "jarbin2020",
     "mark": "V2c",
     "note": "the Swedish study found no discrimination below 13; the youngest age of the New Zealand sample was not read, the Thai one began at 12"
    }
   },
   "figure": {
    "source": "thabrew2018",
    "mark": "V2",
    "note": "chosen there to favour sensitivity, and the best cut in Thailand (Fuseekul et al. 2021); \"larger than 27\" in two encyclopedia pages is the same cut, \"27 or higher\" in an older copy is not"
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
     "at": 11,
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
       "at": 32,
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
       "at": 11,
       "closed": "at-or-above"
      }
     ]
    }
   ],
   "bands": [
    {
     "id": "below_cut",
     "label": {
      "en": "below the cut (girls 32, boys 11)",
      "zh-CN": "低于划界分（女 32，男 11）"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above_cut",
     "label": {
      "en": "at or above the cut (girls 32, boys 11)",
      "zh-CN": "达到划界分（女 32，男 11）"
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
    "note": "cuts of the highest kappa; without a sex the lower cut, 11, is used: our choice"
   },
   "accuracy": [
    {
     "cut": 32,
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
      "note": "area under the curve printed for the short form; the long form is called roughly equivalent"
     }
    },
    {
     "cut": 11,
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
      "note": "area under the curve printed for the short form; the long form is called roughly equivalent"
     }
    }
   ]
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.92,
   "population": "pupils of three schools in Thailand, ages 12-18",
   "n": 1275,
   "figure": {
    "source": "fuseekul2021",
    "mark": "V2c",
    "note": "Thai form; no standard deviation in the abstract"
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
     },
     "short_form": {
      "sum": 0
     }
    },
    "bands": {
     "new-zealand-28": "below_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "33 x 2 = 66; the short form 13 x 2 = 26",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 66
     },
     "short_form": {
      "sum": 26
     }
    },
    "bands": {
     "new-zealand-28": "from_28"
    },
    "criticalItems": {
     "mfq_16": "endorsed",
     "mfq_17": "endorsed",
     "mfq_18": "endorsed",
     "mfq_19": "endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "all-ones",
   "note": "33 x 1 = 33; the short form 13",
   "responses": {
    "mfq_1": 1,
    "mfq_2": 1,
    "mfq_3": 1,
    "mfq_4": 1,
    "mfq_5": 1,
    "mfq_6": 1,
    "mfq_7": 1,
    "mfq_8": 1,
    "mfq_9": 1,
    "mfq_10": 1,
    "mfq_11": 1,
    "mfq_12": 1,
    "mfq_13": 1,
    "mfq_14": 1,
    "mfq_15": 1,
    "mfq_16": 1,
    "mfq_17": 1,
    "mfq_18": 1,
    "mfq_19": 1,
    "mfq_20": 1,
    "mfq_21": 1,
    "mfq_22": 1,
    "mfq_23": 1,
    "mfq_24": 1,
    "mfq_25": 1,
    "mfq_26": 1,
    "mfq_27": 1,
    "mfq_28": 1,
    "mfq_29": 1,
    "mfq_30": 1,
    "mfq_31": 1,
    "mfq_32": 1,
    "mfq_33": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 33
     },
     "short_form": {
      "sum": 13
     }
    },
    "bands": {
     "new-zealand-28": "from_28"
    },
    "criticalItems": {
     "mfq_16": "endorsed",
     "mfq_17": "endorsed",
     "mfq_18": "endorsed",
     "mfq_19": "endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are 2, all else 0: 17 x 2 = 34; of the short form 7 x 2 = 14",
   "responses": {
    "mfq_1": 2,
    "mfq_2": 0,
    "mfq_3": 2,
    "mfq_4": 0,
    "mfq_5": 2,
    "mfq_6": 0,
    "mfq_7": 2,
    "mfq_8": 0,
    "mfq_9": 2,
    "mfq_10": 0,
    "mfq_11": 2,
    "mfq_12": 0,
    "mfq_13": 2,
    "mfq_14": 0,
    "mfq_15": 2,
    "mfq_16": 0,
    "mfq_17": 2,
    "mfq_18": 0,
    "mfq_19": 2,
    "mfq_20": 0,
    "mfq_21": 2,
    "mfq_22": 0,
    "mfq_23": 2,
    "mfq_24": 0,
    "mfq_25": 2,
    "mfq_26": 0,
    "mfq_27": 2,
    "mfq_28": 0,
    "mfq_29": 2,
    "mfq_30": 0,
    "mfq_31": 2,
    "mfq_32": 0,
    "mfq_33": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 34
     },
     "short_form": {
      "sum": 14
     }
    },
    "bands": {
     "new-zealand-28": "from_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "items whose number has bit 2 set are 2, all else 0: 16 x 2 = 32; of the short form 7 x 2 = 14",
   "responses": {
    "mfq_1": 0,
    "mfq_2": 2,
    "mfq_3": 2,
    "mfq_4": 0,
    "mfq_5": 0,
    "mfq_6": 2,
    "mfq_7": 2,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 2,
    "mfq_11": 2,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 2,
    "mfq_15": 2,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 2,
    "mfq_19": 2,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 2,
    "mfq_23": 2,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 2,
    "mfq_27": 2,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 2,
    "mfq_31": 2,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "short_form": {
      "sum": 14
     }
    },
    "bands": {
     "new-zealand-28": "from_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "endorsed",
     "mfq_19": "endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "items whose number has bit 3 set are 2, all else 0: 16 x 2 = 32; of the short form 8 x 2 = 16",
   "responses": {
    "mfq_1": 0,
    "mfq_2": 0,
    "mfq_3": 0,
    "mfq_4": 2,
    "mfq_5": 2,
    "mfq_6": 2,
    "mfq_7": 2,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 2,
    "mfq_13": 2,
    "mfq_14": 2,
    "mfq_15": 2,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 2,
    "mfq_21": 2,
    "mfq_22": 2,
    "mfq_23": 2,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 2,
    "mfq_29": 2,
    "mfq_30": 2,
    "mfq_31": 2,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "short_form": {
      "sum": 16
     }
    },
    "bands": {
     "new-zealand-28": "from_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "items whose number has bit 4 set are 2, all else 0: 16 x 2 = 32; of the short form 7 x 2 = 14",
   "responses": {
    "mfq_1": 0,
    "mfq_2": 0,
    "mfq_3": 0,
    "mfq_4": 0,
    "mfq_5": 0,
    "mfq_6": 0,
    "mfq_7": 0,
    "mfq_8": 2,
    "mfq_9": 2,
    "mfq_10": 2,
    "mfq_11": 2,
    "mfq_12": 2,
    "mfq_13": 2,
    "mfq_14": 2,
    "mfq_15": 2,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 2,
    "mfq_25": 2,
    "mfq_26": 2,
    "mfq_27": 2,
    "mfq_28": 2,
    "mfq_29": 2,
    "mfq_30": 2,
    "mfq_31": 2,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "short_form": {
      "sum": 14
     }
    },
    "bands": {
     "new-zealand-28": "from_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-5",
   "note": "items whose number has bit 5 set are 2, all else 0: 16 x 2 = 32; of the short form 7 x 2 = 14",
   "responses": {
    "mfq_1": 0,
    "mfq_2": 0,
    "mfq_3": 0,
    "mfq_4": 0,
    "mfq_5": 0,
    "mfq_6": 0,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 2,
    "mfq_17": 2,
    "mfq_18": 2,
    "mfq_19": 2,
    "mfq_20": 2,
    "mfq_21": 2,
    "mfq_22": 2,
    "mfq_23": 2,
    "mfq_24": 2,
    "mfq_25": 2,
    "mfq_26": 2,
    "mfq_27": 2,
    "mfq_28": 2,
    "mfq_29": 2,
    "mfq_30": 2,
    "mfq_31": 2,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "short_form": {
      "sum": 14
     }
    },
    "bands": {
     "new-zealand-28": "from_28"
    },
    "criticalItems": {
     "mfq_16": "endorsed",
     "mfq_17": "endorsed",
     "mfq_18": "endorsed",
     "mfq_19": "endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "pattern-6",
   "note": "items whose number has bit 6 set are 2, all else 0: 2 x 2 = 4; of the short form 0 x 2 = 0",
   "responses": {
    "mfq_1": 0,
    "mfq_2": 0,
    "mfq_3": 0,
    "mfq_4": 0,
    "mfq_5": 0,
    "mfq_6": 0,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 2,
    "mfq_33": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "short_form": {
      "sum": 0
     }
    },
    "bands": {
     "new-zealand-28": "below_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sum-27",
   "note": "13 x 2 + 1 = 27",
   "responses": {
    "mfq_1": 2,
    "mfq_2": 2,
    "mfq_3": 2,
    "mfq_4": 2,
    "mfq_5": 2,
    "mfq_6": 2,
    "mfq_7": 2,
    "mfq_8": 2,
    "mfq_9": 2,
    "mfq_10": 2,
    "mfq_11": 2,
    "mfq_12": 2,
    "mfq_13": 2,
    "mfq_14": 1,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     },
     "short_form": {
      "sum": 11
     }
    },
    "bands": {
     "new-zealand-28": "below_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sum-28",
   "note": "14 x 2 + 0 = 28",
   "responses": {
    "mfq_1": 2,
    "mfq_2": 2,
    "mfq_3": 2,
    "mfq_4": 2,
    "mfq_5": 2,
    "mfq_6": 2,
    "mfq_7": 2,
    "mfq_8": 2,
    "mfq_9": 2,
    "mfq_10": 2,
    "mfq_11": 2,
    "mfq_12": 2,
    "mfq_13": 2,
    "mfq_14": 2,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 28
     },
     "short_form": {
      "sum": 12
     }
    },
    "bands": {
     "new-zealand-28": "from_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "boy-10",
   "note": "5 x 2 + 0 = 10",
   "responses": {
    "mfq_1": 2,
    "mfq_2": 2,
    "mfq_3": 2,
    "mfq_4": 2,
    "mfq_5": 2,
    "mfq_6": 0,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "respondent": {
    "sex": "M",
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     },
     "short_form": {
      "sum": 6
     }
    },
    "bands": {
     "new-zealand-28": "below_28",
     "sweden-by-sex": "below_cut"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "boy-11",
   "note": "5 x 2 + 1 = 11",
   "responses": {
    "mfq_1": 2,
    "mfq_2": 2,
    "mfq_3": 2,
    "mfq_4": 2,
    "mfq_5": 2,
    "mfq_6": 1,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "respondent": {
    "sex": "M",
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     },
     "short_form": {
      "sum": 6
     }
    },
    "bands": {
     "new-zealand-28": "below_28",
     "sweden-by-sex": "at_or_above_cut"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "girl-31",
   "note": "15 x 2 + 1 = 31",
   "responses": {
    "mfq_1": 2,
    "mfq_2": 2,
    "mfq_3": 2,
    "mfq_4": 2,
    "mfq_5": 2,
    "mfq_6": 2,
    "mfq_7": 2,
    "mfq_8": 2,
    "mfq_9": 2,
    "mfq_10": 2,
    "mfq_11": 2,
    "mfq_12": 2,
    "mfq_13": 2,
    "mfq_14": 2,
    "mfq_15": 2,
    "mfq_16": 1,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 31
     },
     "short_form": {
      "sum": 12
     }
    },
    "bands": {
     "new-zealand-28": "from_28",
     "sweden-by-sex": "below_cut"
    },
    "criticalItems": {
     "mfq_16": "endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "girl-32",
   "note": "16 x 2 + 0 = 32",
   "responses": {
    "mfq_1": 2,
    "mfq_2": 2,
    "mfq_3": 2,
    "mfq_4": 2,
    "mfq_5": 2,
    "mfq_6": 2,
    "mfq_7": 2,
    "mfq_8": 2,
    "mfq_9": 2,
    "mfq_10": 2,
    "mfq_11": 2,
    "mfq_12": 2,
    "mfq_13": 2,
    "mfq_14": 2,
    "mfq_15": 2,
    "mfq_16": 2,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "short_form": {
      "sum": 12
     }
    },
    "bands": {
     "new-zealand-28": "from_28",
     "sweden-by-sex": "at_or_above_cut"
    },
    "criticalItems": {
     "mfq_16": "endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sex-unknown-10",
   "note": "5 x 2 + 0 = 10; without a sex the lower cut of the two, 11, is used",
   "responses": {
    "mfq_1": 2,
    "mfq_2": 2,
    "mfq_3": 2,
    "mfq_4": 2,
    "mfq_5": 2,
    "mfq_6": 0,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "respondent": {
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     },
     "short_form": {
      "sum": 6
     }
    },
    "bands": {
     "new-zealand-28": "below_28",
     "sweden-by-sex": "below_cut"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "sex-unknown-11",
   "note": "5 x 2 + 1 = 11; without a sex the lower cut of the two, 11, is used",
   "responses": {
    "mfq_1": 2,
    "mfq_2": 2,
    "mfq_3": 2,
    "mfq_4": 2,
    "mfq_5": 2,
    "mfq_6": 1,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "respondent": {
    "ageMonths": 180
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     },
     "short_form": {
      "sum": 6
     }
    },
    "bands": {
     "new-zealand-28": "below_28",
     "sweden-by-sex": "at_or_above_cut"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "item 33 blank: the total is absent; the short form does not hold it and is 13",
   "responses": {
    "mfq_1": 1,
    "mfq_2": 1,
    "mfq_3": 1,
    "mfq_4": 1,
    "mfq_5": 1,
    "mfq_6": 1,
    "mfq_7": 1,
    "mfq_8": 1,
    "mfq_9": 1,
    "mfq_10": 1,
    "mfq_11": 1,
    "mfq_12": 1,
    "mfq_13": 1,
    "mfq_14": 1,
    "mfq_15": 1,
    "mfq_16": 1,
    "mfq_17": 1,
    "mfq_18": 1,
    "mfq_19": 1,
    "mfq_20": 1,
    "mfq_21": 1,
    "mfq_22": 1,
    "mfq_23": 1,
    "mfq_24": 1,
    "mfq_25": 1,
    "mfq_26": 1,
    "mfq_27": 1,
    "mfq_28": 1,
    "mfq_29": 1,
    "mfq_30": 1,
    "mfq_31": 1,
    "mfq_32": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "short_form": {
      "sum": 13
     }
    },
    "criticalItems": {
     "mfq_16": "endorsed",
     "mfq_17": "endorsed",
     "mfq_18": "endorsed",
     "mfq_19": "endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-in-the-short-form",
   "note": "item 31 blank: it lies in both, so both are absent",
   "responses": {
    "mfq_1": 1,
    "mfq_2": 1,
    "mfq_3": 1,
    "mfq_4": 1,
    "mfq_5": 1,
    "mfq_6": 1,
    "mfq_7": 1,
    "mfq_8": 1,
    "mfq_9": 1,
    "mfq_10": 1,
    "mfq_11": 1,
    "mfq_12": 1,
    "mfq_13": 1,
    "mfq_14": 1,
    "mfq_15": 1,
    "mfq_16": 1,
    "mfq_17": 1,
    "mfq_18": 1,
    "mfq_19": 1,
    "mfq_20": 1,
    "mfq_21": 1,
    "mfq_22": 1,
    "mfq_23": 1,
    "mfq_24": 1,
    "mfq_25": 1,
    "mfq_26": 1,
    "mfq_27": 1,
    "mfq_28": 1,
    "mfq_29": 1,
    "mfq_30": 1,
    "mfq_32": 1,
    "mfq_33": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "short_form": "absent"
    },
    "criticalItems": {
     "mfq_16": "endorsed",
     "mfq_17": "endorsed",
     "mfq_18": "endorsed",
     "mfq_19": "endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-16-in-the-lowest-band",
   "note": "only item 16 is above 0: total 1 is in the lowest band, and the item still counts",
   "responses": {
    "mfq_1": 0,
    "mfq_2": 0,
    "mfq_3": 0,
    "mfq_4": 0,
    "mfq_5": 0,
    "mfq_6": 0,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 1,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     },
     "short_form": {
      "sum": 0
     }
    },
    "bands": {
     "new-zealand-28": "below_28"
    },
    "criticalItems": {
     "mfq_16": "endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-17-in-the-lowest-band",
   "note": "only item 17 is above 0: total 1 is in the lowest band, and the item still counts",
   "responses": {
    "mfq_1": 0,
    "mfq_2": 0,
    "mfq_3": 0,
    "mfq_4": 0,
    "mfq_5": 0,
    "mfq_6": 0,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 1,
    "mfq_18": 0,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     },
     "short_form": {
      "sum": 0
     }
    },
    "bands": {
     "new-zealand-28": "below_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-18-in-the-lowest-band",
   "note": "only item 18 is above 0: total 1 is in the lowest band, and the item still counts",
   "responses": {
    "mfq_1": 0,
    "mfq_2": 0,
    "mfq_3": 0,
    "mfq_4": 0,
    "mfq_5": 0,
    "mfq_6": 0,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 1,
    "mfq_19": 0,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     },
     "short_form": {
      "sum": 0
     }
    },
    "bands": {
     "new-zealand-28": "below_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "endorsed",
     "mfq_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-19-in-the-lowest-band",
   "note": "only item 19 is above 0: total 1 is in the lowest band, and the item still counts",
   "responses": {
    "mfq_1": 0,
    "mfq_2": 0,
    "mfq_3": 0,
    "mfq_4": 0,
    "mfq_5": 0,
    "mfq_6": 0,
    "mfq_7": 0,
    "mfq_8": 0,
    "mfq_9": 0,
    "mfq_10": 0,
    "mfq_11": 0,
    "mfq_12": 0,
    "mfq_13": 0,
    "mfq_14": 0,
    "mfq_15": 0,
    "mfq_16": 0,
    "mfq_17": 0,
    "mfq_18": 0,
    "mfq_19": 1,
    "mfq_20": 0,
    "mfq_21": 0,
    "mfq_22": 0,
    "mfq_23": 0,
    "mfq_24": 0,
    "mfq_25": 0,
    "mfq_26": 0,
    "mfq_27": 0,
    "mfq_28": 0,
    "mfq_29": 0,
    "mfq_30": 0,
    "mfq_31": 0,
    "mfq_32": 0,
    "mfq_33": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     },
     "short_form": {
      "sum": 0
     }
    },
    "bands": {
     "new-zealand-28": "below_28"
    },
    "criticalItems": {
     "mfq_16": "not-endorsed",
     "mfq_17": "not-endorsed",
     "mfq_18": "not-endorsed",
     "mfq_19": "endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-alone",
   "note": "only item 19 answered",
   "responses": {
    "mfq_19": 2
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "mfq_16": "unknown",
     "mfq_17": "unknown",
     "mfq_18": "unknown",
     "mfq_19": "endorsed"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  },
  {
   "id": "critical-items-missing",
   "note": "item 16 refused, 17 unreadable, 18 skipped, 19 unreadable: none is a no",
   "responses": {
    "mfq_16": {
     "missing": "declined"
    },
    "mfq_17": {
     "missing": "invalid"
    },
    "mfq_18": {
     "missing": "skipped"
    },
    "mfq_19": {
     "missing": "invalid"
    }
   },
   "expect": {
    "scales": {
     "total": "absent",
     "short_form": "absent"
    },
    "criticalItems": {
     "mfq_16": "unknown",
     "mfq_17": "unreadable",
     "mfq_18": "unknown",
     "mfq_19": "unreadable"
    }
   },
   "figure": {
    "source": "duke",
    "mark": "D"
   }
  }
 ]
}
