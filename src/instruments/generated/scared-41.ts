// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of scared-41. */
export type ItemId =
  | 'scared_1'
  | 'scared_2'
  | 'scared_3'
  | 'scared_4'
  | 'scared_5'
  | 'scared_6'
  | 'scared_7'
  | 'scared_8'
  | 'scared_9'
  | 'scared_10'
  | 'scared_11'
  | 'scared_12'
  | 'scared_13'
  | 'scared_14'
  | 'scared_15'
  | 'scared_16'
  | 'scared_17'
  | 'scared_18'
  | 'scared_19'
  | 'scared_20'
  | 'scared_21'
  | 'scared_22'
  | 'scared_23'
  | 'scared_24'
  | 'scared_25'
  | 'scared_26'
  | 'scared_27'
  | 'scared_28'
  | 'scared_29'
  | 'scared_30'
  | 'scared_31'
  | 'scared_32'
  | 'scared_33'
  | 'scared_34'
  | 'scared_35'
  | 'scared_36'
  | 'scared_37'
  | 'scared_38'
  | 'scared_39'
  | 'scared_40'
  | 'scared_41'

/** Scale ids of scared-41, each with the ids of its stages. */
export type ScaleStages = {
  readonly panic_somatic: 'sum'
  readonly generalized: 'sum'
  readonly separation: 'sum'
  readonly social: 'sum'
  readonly school: 'sum'
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Screen for Child Anxiety Related Emotional Disorders, 41 items (SCARED), version 1.0.0. */
export const scared41: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "scared-41",
 "version": "1.0.0",
 "title": {
  "en": "Screen for Child Anxiety Related Emotional Disorders, 41 items (SCARED)",
  "zh-CN": "儿童焦虑性情绪障碍筛查表，41 题（SCARED）"
 },
 "construct": {
  "en": "anxiety symptoms in five areas",
  "zh-CN": "五个方面的焦虑症状"
 },
 "informants": [
  "self",
  "parent"
 ],
 "family": {
  "id": "scared",
  "member": "child-and-parent-41"
 },
 "intended": {
  "ages": {
   "min": 8,
   "max": 18
  },
  "figure": {
   "source": "birmaher1999",
   "mark": "S1",
   "note": "ages 8-18; the Chinese norm studies cover 8-16"
  }
 },
 "licence": {
  "statement": {
   "en": "Copyright of the authors; free for clinical work and research by general knowledge, no licence text was read. Only keys and figures are stored here, no item text.",
   "zh-CN": "版权归作者所有；据一般了解可免费用于临床和研究，未读到许可文本。此处只有计分键和数据，没有题目文字。"
  },
  "holder": "Boris Birmaher and colleagues, University of Pittsburgh",
  "permittedUses": [
   "clinical",
   "research"
  ],
  "permissionRequiredFor": [
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "birmaher1999",
   "mark": "K"
  }
 },
 "references": [
  {
   "id": "birmaher1997",
   "citation": "Birmaher B, Khetarpal S, Brent D, Cully M, Balach L, Kaufman J, Neer SM (1997). The Screen for Child Anxiety Related Emotional Disorders (SCARED): scale construction and psychometric characteristics. Journal of the American Academy of Child and Adolescent Psychiatry 36(4), 545-553."
  },
  {
   "id": "birmaher1999",
   "citation": "Birmaher B, Brent DA, Chiappetta L, Bridge J, Monga S, Baugher M (1999). Psychometric properties of the Screen for Child Anxiety Related Emotional Disorders (SCARED): a replication study. Journal of the American Academy of Child and Adolescent Psychiatry 38(10), 1230-1236."
  },
  {
   "id": "wang2005",
   "citation": "王凯 等 (2005). 儿童焦虑性情绪障碍筛查表的中国城市常模. 中国临床康复 9(4), 254-256. [Wang K et al., Chinese urban norm for screening anxiety related emotional disorders in children. Chinese Journal of Tissue Engineering Research.]"
  },
  {
   "id": "su2008",
   "citation": "Su L, Wang K, Fan F, Su Y, Gao X (2008). Reliability and validity of the Screen for Child Anxiety Related Emotional Disorders (SCARED) in Chinese children. Journal of Anxiety Disorders 22, 612-621."
  },
  {
   "id": "cities12",
   "citation": "12城市儿童焦虑的结构及性别年龄特征 [Anxiety structure by gender and age groups in a Chinese children sample of 12 cities], n 1559, ages 8-16 (abstract in a journal index, record 26979093; authors and issue not read)."
  },
  {
   "id": "brazil",
   "citation": "Public scorer of the Brazilian SCARED (JavaScript), constants by age band and sex; it names its source only as the author's scoring sheet."
  },
  {
   "id": "ndclab",
   "citation": "NDCLab instruments, scared/readme.md (public repository davhunt/instruments): child and parent report scored only when 100 % of the items are answered.",
   "url": "https://github.com/davhunt/instruments"
  }
 ],
 "responseSets": {
  "truth": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "rarely or never",
      "zh-CN": "没有"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时有"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "often",
      "zh-CN": "经常有"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "scared_1",
   "label": {
    "en": "breathless in fear",
    "zh-CN": "恐惧时气短"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_2",
   "label": {
    "en": "headaches at school",
    "zh-CN": "在校头痛"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_3",
   "label": {
    "en": "dislike of unfamiliar company",
    "zh-CN": "不愿与生人相处"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_4",
   "label": {
    "en": "uneasy nights away",
    "zh-CN": "在外过夜不安"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_5",
   "label": {
    "en": "worry about being liked",
    "zh-CN": "担心不被喜欢"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_6",
   "label": {
    "en": "faintness in fear",
    "zh-CN": "恐惧时发晕感"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_7",
   "label": {
    "en": "nervousness",
    "zh-CN": "神经紧张"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_8",
   "label": {
    "en": "clinging to parents",
    "zh-CN": "黏着父母"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_9",
   "label": {
    "en": "looks nervous to others",
    "zh-CN": "旁人觉得紧张"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_10",
   "label": {
    "en": "nervous among strangers",
    "zh-CN": "对生人紧张"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_11",
   "label": {
    "en": "stomachaches at school",
    "zh-CN": "在校腹痛"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_12",
   "label": {
    "en": "fear of losing control",
    "zh-CN": "害怕失控"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_13",
   "label": {
    "en": "fear of sleeping alone",
    "zh-CN": "害怕独自睡觉"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_14",
   "label": {
    "en": "compares badly with others",
    "zh-CN": "担心不如他人"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_15",
   "label": {
    "en": "unreal surroundings",
    "zh-CN": "周围不真实感"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_16",
   "label": {
    "en": "nightmares about parents",
    "zh-CN": "父母出事的噩梦"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_17",
   "label": {
    "en": "worry before school",
    "zh-CN": "为上学发愁"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_18",
   "label": {
    "en": "fast heartbeat in fear",
    "zh-CN": "恐惧时心跳快"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_19",
   "label": {
    "en": "shakiness",
    "zh-CN": "发抖"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_20",
   "label": {
    "en": "nightmares about oneself",
    "zh-CN": "自己出事的噩梦"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_21",
   "label": {
    "en": "worry over outcomes",
    "zh-CN": "担心事情结果"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_22",
   "label": {
    "en": "heavy sweating in fear",
    "zh-CN": "恐惧时出汗"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_23",
   "label": {
    "en": "constant worrying",
    "zh-CN": "总在担忧"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_24",
   "label": {
    "en": "fear without a reason",
    "zh-CN": "无故害怕"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_25",
   "label": {
    "en": "fear alone at home",
    "zh-CN": "独自在家害怕"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_26",
   "label": {
    "en": "hard talks with strangers",
    "zh-CN": "难与生人交谈"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_27",
   "label": {
    "en": "choking in fear",
    "zh-CN": "恐惧时哽住感"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_28",
   "label": {
    "en": "seen as a worrier",
    "zh-CN": "旁人说担心过多"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_29",
   "label": {
    "en": "dislike of leaving family",
    "zh-CN": "不愿离开家人"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_30",
   "label": {
    "en": "fear of fear attacks",
    "zh-CN": "害怕再次发作"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_31",
   "label": {
    "en": "fear for the parents",
    "zh-CN": "担心父母出事"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_32",
   "label": {
    "en": "shyness with strangers",
    "zh-CN": "对生人害羞"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_33",
   "label": {
    "en": "future worries",
    "zh-CN": "担心未来"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_34",
   "label": {
    "en": "nausea in fear",
    "zh-CN": "恐惧时想吐"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_35",
   "label": {
    "en": "performance worries",
    "zh-CN": "担心做得不好"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_36",
   "label": {
    "en": "scared of school",
    "zh-CN": "害怕去学校"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_37",
   "label": {
    "en": "worry about past events",
    "zh-CN": "担心过去的事"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_38",
   "label": {
    "en": "dizziness in fear",
    "zh-CN": "恐惧时头晕"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_39",
   "label": {
    "en": "nervous when watched",
    "zh-CN": "被注视时紧张"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_40",
   "label": {
    "en": "nervous before parties",
    "zh-CN": "聚会前紧张"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "scared_41",
   "label": {
    "en": "general shyness",
    "zh-CN": "性格害羞"
   },
   "kind": "choice",
   "responses": "truth"
  }
 ],
 "forms": [
  {
   "id": "child-en",
   "language": "en",
   "informant": "self",
   "recall": {
    "days": 90
   },
   "order": [
    "scared_1",
    "scared_2",
    "scared_3",
    "scared_4",
    "scared_5",
    "scared_6",
    "scared_7",
    "scared_8",
    "scared_9",
    "scared_10",
    "scared_11",
    "scared_12",
    "scared_13",
    "scared_14",
    "scared_15",
    "scared_16",
    "scared_17",
    "scared_18",
    "scared_19",
    "scared_20",
    "scared_21",
    "scared_22",
    "scared_23",
    "scared_24",
    "scared_25",
    "scared_26",
    "scared_27",
    "scared_28",
    "scared_29",
    "scared_30",
    "scared_31",
    "scared_32",
    "scared_33",
    "scared_34",
    "scared_35",
    "scared_36",
    "scared_37",
    "scared_38",
    "scared_39",
    "scared_40",
    "scared_41"
   ],
   "figure": {
    "source": "birmaher1999",
    "mark": "V2",
    "note": "the last three months"
   }
  },
  {
   "id": "child-zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 90
   },
   "order": [
    "scared_1",
    "scared_2",
    "scared_3",
    "scared_4",
    "scared_5",
    "scared_6",
    "scared_7",
    "scared_8",
    "scared_9",
    "scared_10",
    "scared_11",
    "scared_12",
    "scared_13",
    "scared_14",
    "scared_15",
    "scared_16",
    "scared_17",
    "scared_18",
    "scared_19",
    "scared_20",
    "scared_21",
    "scared_22",
    "scared_23",
    "scared_24",
    "scared_25",
    "scared_26",
    "scared_27",
    "scared_28",
    "scared_29",
    "scared_30",
    "scared_31",
    "scared_32",
    "scared_33",
    "scared_34",
    "scared_35",
    "scared_36",
    "scared_37",
    "scared_38",
    "scared_39",
    "scared_40",
    "scared_41"
   ],
   "figure": {
    "source": "su2008",
    "mark": "V2",
    "note": "the key printed with two Chinese copies is the English one; the last three months"
   }
  },
  {
   "id": "parent-en",
   "language": "en",
   "informant": "parent",
   "recall": {
    "days": 90
   },
   "order": [
    "scared_1",
    "scared_2",
    "scared_3",
    "scared_4",
    "scared_5",
    "scared_6",
    "scared_7",
    "scared_8",
    "scared_9",
    "scared_10",
    "scared_11",
    "scared_12",
    "scared_13",
    "scared_14",
    "scared_15",
    "scared_16",
    "scared_17",
    "scared_18",
    "scared_19",
    "scared_20",
    "scared_21",
    "scared_22",
    "scared_23",
    "scared_24",
    "scared_25",
    "scared_26",
    "scared_27",
    "scared_28",
    "scared_29",
    "scared_30",
    "scared_31",
    "scared_32",
    "scared_33",
    "scared_34",
    "scared_35",
    "scared_36",
    "scared_37",
    "scared_38",
    "scared_39",
    "scared_40",
    "scared_41"
   ],
   "figure": {
    "source": "birmaher1999",
    "mark": "V2",
    "note": "the last three months"
   }
  },
  {
   "id": "parent-zh",
   "language": "zh-CN",
   "informant": "parent",
   "recall": {
    "days": 90
   },
   "order": [
    "scared_1",
    "scared_2",
    "scared_3",
    "scared_4",
    "scared_5",
    "scared_6",
    "scared_7",
    "scared_8",
    "scared_9",
    "scared_10",
    "scared_11",
    "scared_12",
    "scared_13",
    "scared_14",
    "scared_15",
    "scared_16",
    "scared_17",
    "scared_18",
    "scared_19",
    "scared_20",
    "scared_21",
    "scared_22",
    "scared_23",
    "scared_24",
    "scared_25",
    "scared_26",
    "scared_27",
    "scared_28",
    "scared_29",
    "scared_30",
    "scared_31",
    "scared_32",
    "scared_33",
    "scared_34",
    "scared_35",
    "scared_36",
    "scared_37",
    "scared_38",
    "scared_39",
    "scared_40",
    "scared_41"
   ],
   "figure": {
    "source": "wang2005",
    "mark": "K",
    "note": "a parent form was used in the norm study; its order was not read"
   }
  }
 ],
 "scales": [
  {
   "id": "panic_somatic",
   "label": {
    "en": "panic and bodily symptoms",
    "zh-CN": "躯体化/惊恐"
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
     "scared_1",
     "scared_6",
     "scared_9",
     "scared_12",
     "scared_15",
     "scared_18",
     "scared_19",
     "scared_22",
     "scared_24",
     "scared_27",
     "scared_30",
     "scared_34",
     "scared_38"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "ndclab",
      "mark": "S1",
      "note": "one public scorer; the authors print no rule that was read"
     }
    }
   }
  },
  {
   "id": "generalized",
   "label": {
    "en": "generalized anxiety",
    "zh-CN": "广泛性焦虑"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 18
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "scared_5",
     "scared_7",
     "scared_14",
     "scared_21",
     "scared_23",
     "scared_28",
     "scared_33",
     "scared_35",
     "scared_37"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "ndclab",
      "mark": "S1",
      "note": "one public scorer; the authors print no rule that was read"
     }
    }
   }
  },
  {
   "id": "separation",
   "label": {
    "en": "separation anxiety",
    "zh-CN": "分离性焦虑"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 16
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "scared_4",
     "scared_8",
     "scared_13",
     "scared_16",
     "scared_20",
     "scared_25",
     "scared_29",
     "scared_31"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "ndclab",
      "mark": "S1",
      "note": "one public scorer; the authors print no rule that was read"
     }
    }
   }
  },
  {
   "id": "social",
   "label": {
    "en": "social anxiety",
    "zh-CN": "社交恐怖"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 14
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "scared_3",
     "scared_10",
     "scared_26",
     "scared_32",
     "scared_39",
     "scared_40",
     "scared_41"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "ndclab",
      "mark": "S1",
      "note": "one public scorer; the authors print no rule that was read"
     }
    }
   }
  },
  {
   "id": "school",
   "label": {
    "en": "school avoidance",
    "zh-CN": "学校恐怖"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 8
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "scared_2",
     "scared_11",
     "scared_17",
     "scared_36"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "ndclab",
      "mark": "S1",
      "note": "one public scorer; the authors print no rule that was read"
     }
    }
   }
  },
  {
   "id": "total",
   "label": {
    "en": "total anxiety",
    "zh-CN": "焦虑总分"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 82
     }
    }
   ],
   "score": {
    "method": "sum",
    "itemsOf": [
     "panic_somatic",
     "generalized",
     "separation",
     "social",
     "school"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "ndclab",
      "mark": "S1",
      "note": "one public scorer; the authors print no rule that was read"
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
   "id": "us-25",
   "label": {
    "en": "total: cut 25",
    "zh-CN": "总分：划界分 25"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 25,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_25",
     "label": {
      "en": "below 25",
      "zh-CN": "低于 25"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "from_25",
     "label": {
      "en": "25 and above",
      "zh-CN": "25 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry and fear. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、害怕，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and fear. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、害怕，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The published cut that three sources agree on. The Chinese 23 could not be verified; choose it where more pupils should get a second look.",
    "zh-CN": "三个来源一致的已发表划界分。中国的 23 分未能核实；希望更多学生得到进一步了解时可选用。"
   },
   "population": {
    "en": "US outpatients of child psychiatry, child and parent report",
    "zh-CN": "美国儿童精神科门诊，儿童与家长报告"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "birmaher1999",
     "mark": "K",
     "note": "no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "V2"
   }
  },
  {
   "id": "china-23",
   "label": {
    "en": "total: Chinese cut 23",
    "zh-CN": "总分：中国划界分 23"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 23,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_23",
     "label": {
      "en": "below 23",
      "zh-CN": "低于 23"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "from_23",
     "label": {
      "en": "23 and above",
      "zh-CN": "23 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry and fear. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、害怕，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and fear. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、害怕，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese city children; which study made the cut was not read",
    "zh-CN": "中国城市儿童；划界分出自哪项研究未读到"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "birmaher1999",
     "mark": "K",
     "note": "no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "wang2005",
    "mark": "K",
    "note": "in use in Chinese work; the abstract does not print it"
   }
  },
  {
   "id": "panic-somatic-cut",
   "label": {
    "en": "panic and bodily symptoms: cut 7",
    "zh-CN": "躯体化/惊恐：划界分 7"
   },
   "scale": "panic_somatic",
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
     "id": "from_7",
     "label": {
      "en": "7 and above",
      "zh-CN": "7 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to sudden fear felt in the body. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能会突然感到害怕、身体也不舒服，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to sudden fear felt in the body. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能会突然感到害怕、身体也不舒服，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US outpatients of child psychiatry, child and parent report",
    "zh-CN": "美国儿童精神科门诊，儿童与家长报告"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "birmaher1999",
     "mark": "K",
     "note": "no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "V2"
   }
  },
  {
   "id": "generalized-cut",
   "label": {
    "en": "generalized anxiety: cut 9",
    "zh-CN": "广泛性焦虑：划界分 9"
   },
   "scale": "generalized",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 9,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_9",
     "label": {
      "en": "below 9",
      "zh-CN": "低于 9"
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
     "id": "from_9",
     "label": {
      "en": "9 and above",
      "zh-CN": "9 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry about many things. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能为许多事情担心，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry about many things. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能为许多事情担心，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US outpatients of child psychiatry, child and parent report",
    "zh-CN": "美国儿童精神科门诊，儿童与家长报告"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "birmaher1999",
     "mark": "K",
     "note": "no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "V2"
   }
  },
  {
   "id": "separation-cut",
   "label": {
    "en": "separation anxiety: cut 5",
    "zh-CN": "分离性焦虑：划界分 5"
   },
   "scale": "separation",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 5,
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
     "id": "from_5",
     "label": {
      "en": "5 and above",
      "zh-CN": "5 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry about being apart from family. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能离开家人时常感到担心，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry about being apart from family. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能离开家人时常感到担心，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US outpatients of child psychiatry, child and parent report",
    "zh-CN": "美国儿童精神科门诊，儿童与家长报告"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "birmaher1999",
     "mark": "K",
     "note": "no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "V2"
   }
  },
  {
   "id": "social-cut",
   "label": {
    "en": "social anxiety: cut 8",
    "zh-CN": "社交恐怖：划界分 8"
   },
   "scale": "social",
   "stage": "sum",
   "default": true,
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
     "id": "from_8",
     "label": {
      "en": "8 and above",
      "zh-CN": "8 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to unease with unfamiliar people. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能和不熟悉的人在一起时感到不自在，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to unease with unfamiliar people. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能和不熟悉的人在一起时感到不自在，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US outpatients of child psychiatry, child and parent report",
    "zh-CN": "美国儿童精神科门诊，儿童与家长报告"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "birmaher1999",
     "mark": "K",
     "note": "no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "V2"
   }
  },
  {
   "id": "school-cut",
   "label": {
    "en": "school avoidance: cut 3",
    "zh-CN": "学校恐怖：划界分 3"
   },
   "scale": "school",
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
     "id": "from_3",
     "label": {
      "en": "3 and above",
      "zh-CN": "3 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to fear of going to school. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能害怕上学，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to fear of going to school. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能害怕上学，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US outpatients of child psychiatry, child and parent report",
    "zh-CN": "美国儿童精神科门诊，儿童与家长报告"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "birmaher1999",
     "mark": "K",
     "note": "no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "V2"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.89,
   "population": "Chinese pupils of 12 cities, ages 8-16",
   "n": 1559,
   "sd": 10.27,
   "default": true,
   "figure": {
    "source": "su2008",
    "mark": "D",
    "note": "the abstract prints .43-.89 over the scales; .89, the highest, is taken for the longest. SD pooled from the sexes: (774 x 10.5^2 + 785 x 10.0^2) / 1559 + 774 x 785 x 1.2^2 / 1559^2 = 105.48, root 10.27"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "retest",
   "value": 0.567,
   "interval": "2 weeks, or 3 months (the abstract prints .567-.608)",
   "population": "Chinese pupils of 14 cities, grade 2 to junior school",
   "n": 2019,
   "figure": {
    "source": "wang2005",
    "mark": "V2c",
    "note": "the lower end of the printed range"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.9,
   "population": "US outpatients",
   "n": 341,
   "figure": {
    "source": "birmaher1997",
    "mark": "K",
    "note": "the abstract prints .74-.93 over scales and informants"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "icc",
   "value": 0.86,
   "interval": "5 weeks",
   "population": "US outpatients",
   "n": 88,
   "figure": {
    "source": "birmaher1997",
    "mark": "K",
    "note": "the abstract prints .70-.90 over scales and informants, n 88 children"
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
     "panic_somatic": {
      "sum": 0
     },
     "generalized": {
      "sum": 0
     },
     "separation": {
      "sum": 0
     },
     "social": {
      "sum": 0
     },
     "school": {
      "sum": 0
     },
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "panic-somatic-cut": "below_7",
     "generalized-cut": "below_9",
     "separation-cut": "below_5",
     "social-cut": "below_8",
     "school-cut": "below_3",
     "us-25": "below_25",
     "china-23": "below_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "13 x 2 = 26, 9 x 2 = 18, 8 x 2 = 16, 7 x 2 = 14, 4 x 2 = 8, all 41 x 2 = 82",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 26
     },
     "generalized": {
      "sum": 18
     },
     "separation": {
      "sum": 16
     },
     "social": {
      "sum": 14
     },
     "school": {
      "sum": 8
     },
     "total": {
      "sum": 82
     }
    },
    "bands": {
     "panic-somatic-cut": "from_7",
     "generalized-cut": "from_9",
     "separation-cut": "from_5",
     "social-cut": "from_8",
     "school-cut": "from_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "all-ones-parent",
   "note": "a parent answers 1 throughout: 13, 9, 8, 7, 4, all 41",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_31": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_36": 1,
    "scared_37": 1,
    "scared_38": 1,
    "scared_39": 1,
    "scared_40": 1,
    "scared_41": 1
   },
   "respondent": {
    "informant": "parent",
    "form": "parent-en"
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 13
     },
     "generalized": {
      "sum": 9
     },
     "separation": {
      "sum": 8
     },
     "social": {
      "sum": 7
     },
     "school": {
      "sum": 4
     },
     "total": {
      "sum": 41
     }
    },
    "bands": {
     "panic-somatic-cut": "from_7",
     "generalized-cut": "from_9",
     "separation-cut": "from_5",
     "social-cut": "below_8",
     "school-cut": "from_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are 2, all else 0: total 21 x 2 = 42",
   "responses": {
    "scared_1": 2,
    "scared_2": 0,
    "scared_3": 2,
    "scared_4": 0,
    "scared_5": 2,
    "scared_6": 0,
    "scared_7": 2,
    "scared_8": 0,
    "scared_9": 2,
    "scared_10": 0,
    "scared_11": 2,
    "scared_12": 0,
    "scared_13": 2,
    "scared_14": 0,
    "scared_15": 2,
    "scared_16": 0,
    "scared_17": 2,
    "scared_18": 0,
    "scared_19": 2,
    "scared_20": 0,
    "scared_21": 2,
    "scared_22": 0,
    "scared_23": 2,
    "scared_24": 0,
    "scared_25": 2,
    "scared_26": 0,
    "scared_27": 2,
    "scared_28": 0,
    "scared_29": 2,
    "scared_30": 0,
    "scared_31": 2,
    "scared_32": 0,
    "scared_33": 2,
    "scared_34": 0,
    "scared_35": 2,
    "scared_36": 0,
    "scared_37": 2,
    "scared_38": 0,
    "scared_39": 2,
    "scared_40": 0,
    "scared_41": 2
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 10
     },
     "generalized": {
      "sum": 14
     },
     "separation": {
      "sum": 8
     },
     "social": {
      "sum": 6
     },
     "school": {
      "sum": 4
     },
     "total": {
      "sum": 42
     }
    },
    "bands": {
     "panic-somatic-cut": "from_7",
     "generalized-cut": "from_9",
     "separation-cut": "from_5",
     "social-cut": "below_8",
     "school-cut": "from_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "items whose number has bit 2 set are 2, all else 0: total 20 x 2 = 40",
   "responses": {
    "scared_1": 0,
    "scared_2": 2,
    "scared_3": 2,
    "scared_4": 0,
    "scared_5": 0,
    "scared_6": 2,
    "scared_7": 2,
    "scared_8": 0,
    "scared_9": 0,
    "scared_10": 2,
    "scared_11": 2,
    "scared_12": 0,
    "scared_13": 0,
    "scared_14": 2,
    "scared_15": 2,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 2,
    "scared_19": 2,
    "scared_20": 0,
    "scared_21": 0,
    "scared_22": 2,
    "scared_23": 2,
    "scared_24": 0,
    "scared_25": 0,
    "scared_26": 2,
    "scared_27": 2,
    "scared_28": 0,
    "scared_29": 0,
    "scared_30": 2,
    "scared_31": 2,
    "scared_32": 0,
    "scared_33": 0,
    "scared_34": 2,
    "scared_35": 2,
    "scared_36": 0,
    "scared_37": 0,
    "scared_38": 2,
    "scared_39": 2,
    "scared_40": 0,
    "scared_41": 0
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 18
     },
     "generalized": {
      "sum": 8
     },
     "separation": {
      "sum": 2
     },
     "social": {
      "sum": 8
     },
     "school": {
      "sum": 4
     },
     "total": {
      "sum": 40
     }
    },
    "bands": {
     "panic-somatic-cut": "from_7",
     "generalized-cut": "below_9",
     "separation-cut": "below_5",
     "social-cut": "from_8",
     "school-cut": "from_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "items whose number has bit 3 set are 2, all else 0: total 20 x 2 = 40",
   "responses": {
    "scared_1": 0,
    "scared_2": 0,
    "scared_3": 0,
    "scared_4": 2,
    "scared_5": 2,
    "scared_6": 2,
    "scared_7": 2,
    "scared_8": 0,
    "scared_9": 0,
    "scared_10": 0,
    "scared_11": 0,
    "scared_12": 2,
    "scared_13": 2,
    "scared_14": 2,
    "scared_15": 2,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 0,
    "scared_19": 0,
    "scared_20": 2,
    "scared_21": 2,
    "scared_22": 2,
    "scared_23": 2,
    "scared_24": 0,
    "scared_25": 0,
    "scared_26": 0,
    "scared_27": 0,
    "scared_28": 2,
    "scared_29": 2,
    "scared_30": 2,
    "scared_31": 2,
    "scared_32": 0,
    "scared_33": 0,
    "scared_34": 0,
    "scared_35": 0,
    "scared_36": 2,
    "scared_37": 2,
    "scared_38": 2,
    "scared_39": 2,
    "scared_40": 0,
    "scared_41": 0
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 12
     },
     "generalized": {
      "sum": 14
     },
     "separation": {
      "sum": 10
     },
     "social": {
      "sum": 2
     },
     "school": {
      "sum": 2
     },
     "total": {
      "sum": 40
     }
    },
    "bands": {
     "panic-somatic-cut": "from_7",
     "generalized-cut": "from_9",
     "separation-cut": "from_5",
     "social-cut": "below_8",
     "school-cut": "below_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "items whose number has bit 4 set are 2, all else 0: total 18 x 2 = 36",
   "responses": {
    "scared_1": 0,
    "scared_2": 0,
    "scared_3": 0,
    "scared_4": 0,
    "scared_5": 0,
    "scared_6": 0,
    "scared_7": 0,
    "scared_8": 2,
    "scared_9": 2,
    "scared_10": 2,
    "scared_11": 2,
    "scared_12": 2,
    "scared_13": 2,
    "scared_14": 2,
    "scared_15": 2,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 0,
    "scared_19": 0,
    "scared_20": 0,
    "scared_21": 0,
    "scared_22": 0,
    "scared_23": 0,
    "scared_24": 2,
    "scared_25": 2,
    "scared_26": 2,
    "scared_27": 2,
    "scared_28": 2,
    "scared_29": 2,
    "scared_30": 2,
    "scared_31": 2,
    "scared_32": 0,
    "scared_33": 0,
    "scared_34": 0,
    "scared_35": 0,
    "scared_36": 0,
    "scared_37": 0,
    "scared_38": 0,
    "scared_39": 0,
    "scared_40": 2,
    "scared_41": 2
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 12
     },
     "generalized": {
      "sum": 4
     },
     "separation": {
      "sum": 10
     },
     "social": {
      "sum": 8
     },
     "school": {
      "sum": 2
     },
     "total": {
      "sum": 36
     }
    },
    "bands": {
     "panic-somatic-cut": "from_7",
     "generalized-cut": "below_9",
     "separation-cut": "from_5",
     "social-cut": "from_8",
     "school-cut": "below_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "pattern-5",
   "note": "items whose number has bit 5 set are 2, all else 0: total 16 x 2 = 32",
   "responses": {
    "scared_1": 0,
    "scared_2": 0,
    "scared_3": 0,
    "scared_4": 0,
    "scared_5": 0,
    "scared_6": 0,
    "scared_7": 0,
    "scared_8": 0,
    "scared_9": 0,
    "scared_10": 0,
    "scared_11": 0,
    "scared_12": 0,
    "scared_13": 0,
    "scared_14": 0,
    "scared_15": 0,
    "scared_16": 2,
    "scared_17": 2,
    "scared_18": 2,
    "scared_19": 2,
    "scared_20": 2,
    "scared_21": 2,
    "scared_22": 2,
    "scared_23": 2,
    "scared_24": 2,
    "scared_25": 2,
    "scared_26": 2,
    "scared_27": 2,
    "scared_28": 2,
    "scared_29": 2,
    "scared_30": 2,
    "scared_31": 2,
    "scared_32": 0,
    "scared_33": 0,
    "scared_34": 0,
    "scared_35": 0,
    "scared_36": 0,
    "scared_37": 0,
    "scared_38": 0,
    "scared_39": 0,
    "scared_40": 0,
    "scared_41": 0
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 12
     },
     "generalized": {
      "sum": 6
     },
     "separation": {
      "sum": 10
     },
     "social": {
      "sum": 2
     },
     "school": {
      "sum": 2
     },
     "total": {
      "sum": 32
     }
    },
    "bands": {
     "panic-somatic-cut": "from_7",
     "generalized-cut": "below_9",
     "separation-cut": "from_5",
     "social-cut": "below_8",
     "school-cut": "below_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "pattern-6",
   "note": "items whose number has bit 6 set are 2, all else 0: total 10 x 2 = 20",
   "responses": {
    "scared_1": 0,
    "scared_2": 0,
    "scared_3": 0,
    "scared_4": 0,
    "scared_5": 0,
    "scared_6": 0,
    "scared_7": 0,
    "scared_8": 0,
    "scared_9": 0,
    "scared_10": 0,
    "scared_11": 0,
    "scared_12": 0,
    "scared_13": 0,
    "scared_14": 0,
    "scared_15": 0,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 0,
    "scared_19": 0,
    "scared_20": 0,
    "scared_21": 0,
    "scared_22": 0,
    "scared_23": 0,
    "scared_24": 0,
    "scared_25": 0,
    "scared_26": 0,
    "scared_27": 0,
    "scared_28": 0,
    "scared_29": 0,
    "scared_30": 0,
    "scared_31": 0,
    "scared_32": 2,
    "scared_33": 2,
    "scared_34": 2,
    "scared_35": 2,
    "scared_36": 2,
    "scared_37": 2,
    "scared_38": 2,
    "scared_39": 2,
    "scared_40": 2,
    "scared_41": 2
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 4
     },
     "generalized": {
      "sum": 6
     },
     "separation": {
      "sum": 0
     },
     "social": {
      "sum": 8
     },
     "school": {
      "sum": 2
     },
     "total": {
      "sum": 20
     }
    },
    "bands": {
     "panic-somatic-cut": "below_7",
     "generalized-cut": "below_9",
     "separation-cut": "below_5",
     "social-cut": "from_8",
     "school-cut": "below_3",
     "us-25": "below_25",
     "china-23": "below_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "every-area-just-below",
   "note": "6, 8, 4, 7, 2: total 27",
   "responses": {
    "scared_1": 2,
    "scared_2": 2,
    "scared_3": 2,
    "scared_4": 2,
    "scared_5": 2,
    "scared_6": 2,
    "scared_7": 2,
    "scared_8": 2,
    "scared_9": 2,
    "scared_10": 2,
    "scared_11": 0,
    "scared_12": 0,
    "scared_13": 0,
    "scared_14": 2,
    "scared_15": 0,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 0,
    "scared_19": 0,
    "scared_20": 0,
    "scared_21": 2,
    "scared_22": 0,
    "scared_23": 0,
    "scared_24": 0,
    "scared_25": 0,
    "scared_26": 2,
    "scared_27": 0,
    "scared_28": 0,
    "scared_29": 0,
    "scared_30": 0,
    "scared_31": 0,
    "scared_32": 1,
    "scared_33": 0,
    "scared_34": 0,
    "scared_35": 0,
    "scared_36": 0,
    "scared_37": 0,
    "scared_38": 0,
    "scared_39": 0,
    "scared_40": 0,
    "scared_41": 0
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 6
     },
     "generalized": {
      "sum": 8
     },
     "separation": {
      "sum": 4
     },
     "social": {
      "sum": 7
     },
     "school": {
      "sum": 2
     },
     "total": {
      "sum": 27
     }
    },
    "bands": {
     "panic-somatic-cut": "below_7",
     "generalized-cut": "below_9",
     "separation-cut": "below_5",
     "social-cut": "below_8",
     "school-cut": "below_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "every-area-at-its-cut",
   "note": "7, 9, 5, 8, 3: total 32",
   "responses": {
    "scared_1": 2,
    "scared_2": 2,
    "scared_3": 2,
    "scared_4": 2,
    "scared_5": 2,
    "scared_6": 2,
    "scared_7": 2,
    "scared_8": 2,
    "scared_9": 2,
    "scared_10": 2,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 2,
    "scared_15": 0,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 0,
    "scared_19": 0,
    "scared_20": 0,
    "scared_21": 2,
    "scared_22": 0,
    "scared_23": 1,
    "scared_24": 0,
    "scared_25": 0,
    "scared_26": 2,
    "scared_27": 0,
    "scared_28": 0,
    "scared_29": 0,
    "scared_30": 0,
    "scared_31": 0,
    "scared_32": 2,
    "scared_33": 0,
    "scared_34": 0,
    "scared_35": 0,
    "scared_36": 0,
    "scared_37": 0,
    "scared_38": 0,
    "scared_39": 0,
    "scared_40": 0,
    "scared_41": 0
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 7
     },
     "generalized": {
      "sum": 9
     },
     "separation": {
      "sum": 5
     },
     "social": {
      "sum": 8
     },
     "school": {
      "sum": 3
     },
     "total": {
      "sum": 32
     }
    },
    "bands": {
     "panic-somatic-cut": "from_7",
     "generalized-cut": "from_9",
     "separation-cut": "from_5",
     "social-cut": "from_8",
     "school-cut": "from_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "total-22",
   "note": "6 + 6 + 4 + 5 + 1 = 22, every area below its cut",
   "responses": {
    "scared_1": 2,
    "scared_2": 1,
    "scared_3": 2,
    "scared_4": 2,
    "scared_5": 2,
    "scared_6": 2,
    "scared_7": 2,
    "scared_8": 2,
    "scared_9": 2,
    "scared_10": 2,
    "scared_11": 0,
    "scared_12": 0,
    "scared_13": 0,
    "scared_14": 2,
    "scared_15": 0,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 0,
    "scared_19": 0,
    "scared_20": 0,
    "scared_21": 0,
    "scared_22": 0,
    "scared_23": 0,
    "scared_24": 0,
    "scared_25": 0,
    "scared_26": 1,
    "scared_27": 0,
    "scared_28": 0,
    "scared_29": 0,
    "scared_30": 0,
    "scared_31": 0,
    "scared_32": 0,
    "scared_33": 0,
    "scared_34": 0,
    "scared_35": 0,
    "scared_36": 0,
    "scared_37": 0,
    "scared_38": 0,
    "scared_39": 0,
    "scared_40": 0,
    "scared_41": 0
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 6
     },
     "generalized": {
      "sum": 6
     },
     "separation": {
      "sum": 4
     },
     "social": {
      "sum": 5
     },
     "school": {
      "sum": 1
     },
     "total": {
      "sum": 22
     }
    },
    "bands": {
     "panic-somatic-cut": "below_7",
     "generalized-cut": "below_9",
     "separation-cut": "below_5",
     "social-cut": "below_8",
     "school-cut": "below_3",
     "us-25": "below_25",
     "china-23": "below_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "total-23",
   "note": "6 + 6 + 4 + 5 + 2 = 23, every area below its cut",
   "responses": {
    "scared_1": 2,
    "scared_2": 2,
    "scared_3": 2,
    "scared_4": 2,
    "scared_5": 2,
    "scared_6": 2,
    "scared_7": 2,
    "scared_8": 2,
    "scared_9": 2,
    "scared_10": 2,
    "scared_11": 0,
    "scared_12": 0,
    "scared_13": 0,
    "scared_14": 2,
    "scared_15": 0,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 0,
    "scared_19": 0,
    "scared_20": 0,
    "scared_21": 0,
    "scared_22": 0,
    "scared_23": 0,
    "scared_24": 0,
    "scared_25": 0,
    "scared_26": 1,
    "scared_27": 0,
    "scared_28": 0,
    "scared_29": 0,
    "scared_30": 0,
    "scared_31": 0,
    "scared_32": 0,
    "scared_33": 0,
    "scared_34": 0,
    "scared_35": 0,
    "scared_36": 0,
    "scared_37": 0,
    "scared_38": 0,
    "scared_39": 0,
    "scared_40": 0,
    "scared_41": 0
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 6
     },
     "generalized": {
      "sum": 6
     },
     "separation": {
      "sum": 4
     },
     "social": {
      "sum": 5
     },
     "school": {
      "sum": 2
     },
     "total": {
      "sum": 23
     }
    },
    "bands": {
     "panic-somatic-cut": "below_7",
     "generalized-cut": "below_9",
     "separation-cut": "below_5",
     "social-cut": "below_8",
     "school-cut": "below_3",
     "us-25": "below_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "total-24",
   "note": "6 + 7 + 4 + 5 + 2 = 24, every area below its cut",
   "responses": {
    "scared_1": 2,
    "scared_2": 2,
    "scared_3": 2,
    "scared_4": 2,
    "scared_5": 2,
    "scared_6": 2,
    "scared_7": 2,
    "scared_8": 2,
    "scared_9": 2,
    "scared_10": 2,
    "scared_11": 0,
    "scared_12": 0,
    "scared_13": 0,
    "scared_14": 2,
    "scared_15": 0,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 0,
    "scared_19": 0,
    "scared_20": 0,
    "scared_21": 1,
    "scared_22": 0,
    "scared_23": 0,
    "scared_24": 0,
    "scared_25": 0,
    "scared_26": 1,
    "scared_27": 0,
    "scared_28": 0,
    "scared_29": 0,
    "scared_30": 0,
    "scared_31": 0,
    "scared_32": 0,
    "scared_33": 0,
    "scared_34": 0,
    "scared_35": 0,
    "scared_36": 0,
    "scared_37": 0,
    "scared_38": 0,
    "scared_39": 0,
    "scared_40": 0,
    "scared_41": 0
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 6
     },
     "generalized": {
      "sum": 7
     },
     "separation": {
      "sum": 4
     },
     "social": {
      "sum": 5
     },
     "school": {
      "sum": 2
     },
     "total": {
      "sum": 24
     }
    },
    "bands": {
     "panic-somatic-cut": "below_7",
     "generalized-cut": "below_9",
     "separation-cut": "below_5",
     "social-cut": "below_8",
     "school-cut": "below_3",
     "us-25": "below_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "total-25",
   "note": "6 + 8 + 4 + 5 + 2 = 25, every area below its cut",
   "responses": {
    "scared_1": 2,
    "scared_2": 2,
    "scared_3": 2,
    "scared_4": 2,
    "scared_5": 2,
    "scared_6": 2,
    "scared_7": 2,
    "scared_8": 2,
    "scared_9": 2,
    "scared_10": 2,
    "scared_11": 0,
    "scared_12": 0,
    "scared_13": 0,
    "scared_14": 2,
    "scared_15": 0,
    "scared_16": 0,
    "scared_17": 0,
    "scared_18": 0,
    "scared_19": 0,
    "scared_20": 0,
    "scared_21": 2,
    "scared_22": 0,
    "scared_23": 0,
    "scared_24": 0,
    "scared_25": 0,
    "scared_26": 1,
    "scared_27": 0,
    "scared_28": 0,
    "scared_29": 0,
    "scared_30": 0,
    "scared_31": 0,
    "scared_32": 0,
    "scared_33": 0,
    "scared_34": 0,
    "scared_35": 0,
    "scared_36": 0,
    "scared_37": 0,
    "scared_38": 0,
    "scared_39": 0,
    "scared_40": 0,
    "scared_41": 0
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 6
     },
     "generalized": {
      "sum": 8
     },
     "separation": {
      "sum": 4
     },
     "social": {
      "sum": 5
     },
     "school": {
      "sum": 2
     },
     "total": {
      "sum": 25
     }
    },
    "bands": {
     "panic-somatic-cut": "below_7",
     "generalized-cut": "below_9",
     "separation-cut": "below_5",
     "social-cut": "below_8",
     "school-cut": "below_3",
     "us-25": "from_25",
     "china-23": "from_23"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-panic-somatic",
   "note": "item 38 blank: its area and the total are absent, the other areas stand",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_31": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_36": 1,
    "scared_37": 1,
    "scared_39": 1,
    "scared_40": 1,
    "scared_41": 1
   },
   "expect": {
    "scales": {
     "panic_somatic": "absent",
     "generalized": {
      "sum": 9
     },
     "separation": {
      "sum": 8
     },
     "social": {
      "sum": 7
     },
     "school": {
      "sum": 4
     },
     "total": "absent"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-generalized",
   "note": "item 37 blank: its area and the total are absent, the other areas stand",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_31": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_36": 1,
    "scared_38": 1,
    "scared_39": 1,
    "scared_40": 1,
    "scared_41": 1
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 13
     },
     "generalized": "absent",
     "separation": {
      "sum": 8
     },
     "social": {
      "sum": 7
     },
     "school": {
      "sum": 4
     },
     "total": "absent"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-separation",
   "note": "item 31 blank: its area and the total are absent, the other areas stand",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_36": 1,
    "scared_37": 1,
    "scared_38": 1,
    "scared_39": 1,
    "scared_40": 1,
    "scared_41": 1
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 13
     },
     "generalized": {
      "sum": 9
     },
     "separation": "absent",
     "social": {
      "sum": 7
     },
     "school": {
      "sum": 4
     },
     "total": "absent"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-social",
   "note": "item 41 blank: its area and the total are absent, the other areas stand",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_31": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_36": 1,
    "scared_37": 1,
    "scared_38": 1,
    "scared_39": 1,
    "scared_40": 1
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 13
     },
     "generalized": {
      "sum": 9
     },
     "separation": {
      "sum": 8
     },
     "social": "absent",
     "school": {
      "sum": 4
     },
     "total": "absent"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-school",
   "note": "item 36 blank: its area and the total are absent, the other areas stand",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_31": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_37": 1,
    "scared_38": 1,
    "scared_39": 1,
    "scared_40": 1,
    "scared_41": 1
   },
   "expect": {
    "scales": {
     "panic_somatic": {
      "sum": 13
     },
     "generalized": {
      "sum": 9
     },
     "separation": {
      "sum": 8
     },
     "social": {
      "sum": 7
     },
     "school": "absent",
     "total": "absent"
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "ones-china-boy",
   "note": "total 50 + 10 (41 - 14.4) / 10.5 = 75.33",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_31": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_36": 1,
    "scared_37": 1,
    "scared_38": 1,
    "scared_39": 1,
    "scared_40": 1,
    "scared_41": 1
   },
   "respondent": {
    "sex": "M",
    "ageMonths": 150,
    "informant": "self"
   },
   "norms": [
    "scared-41-china-sex"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 41
     }
    },
    "standardScores": {
     "total": {
      "t": 75
     }
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "ones-china-girl",
   "note": "total 50 + 10 (41 - 15.6) / 10 = 75.40",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_31": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_36": 1,
    "scared_37": 1,
    "scared_38": 1,
    "scared_39": 1,
    "scared_40": 1,
    "scared_41": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 150,
    "informant": "self"
   },
   "norms": [
    "scared-41-china-sex"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 41
     }
    },
    "standardScores": {
     "total": {
      "t": 75
     }
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "ones-brazil-girl",
   "note": "girl of 13: total 50 + 10 (41 - 25.69) / 12.17 = 62.58",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_31": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_36": 1,
    "scared_37": 1,
    "scared_38": 1,
    "scared_39": 1,
    "scared_40": 1,
    "scared_41": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 160,
    "informant": "self"
   },
   "norms": [
    "scared-41-brazil"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 41
     }
    },
    "standardScores": {
     "total": {
      "t": 63
     }
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  },
  {
   "id": "ones-china-age-12",
   "note": "twelve years: total 50 + 10 (41 - 13.5) / 8.8 = 81.25",
   "responses": {
    "scared_1": 1,
    "scared_2": 1,
    "scared_3": 1,
    "scared_4": 1,
    "scared_5": 1,
    "scared_6": 1,
    "scared_7": 1,
    "scared_8": 1,
    "scared_9": 1,
    "scared_10": 1,
    "scared_11": 1,
    "scared_12": 1,
    "scared_13": 1,
    "scared_14": 1,
    "scared_15": 1,
    "scared_16": 1,
    "scared_17": 1,
    "scared_18": 1,
    "scared_19": 1,
    "scared_20": 1,
    "scared_21": 1,
    "scared_22": 1,
    "scared_23": 1,
    "scared_24": 1,
    "scared_25": 1,
    "scared_26": 1,
    "scared_27": 1,
    "scared_28": 1,
    "scared_29": 1,
    "scared_30": 1,
    "scared_31": 1,
    "scared_32": 1,
    "scared_33": 1,
    "scared_34": 1,
    "scared_35": 1,
    "scared_36": 1,
    "scared_37": 1,
    "scared_38": 1,
    "scared_39": 1,
    "scared_40": 1,
    "scared_41": 1
   },
   "respondent": {
    "ageMonths": 150,
    "informant": "self"
   },
   "norms": [
    "scared-41-china-age"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 41
     }
    },
    "standardScores": {
     "total": {
      "t": 81
     }
    }
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "D"
   }
  }
 ]
}

/** SCARED child report: Brazil, by age and sex */
export const scared41Brazil: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "scared-41-brazil",
 "edition": "scoring sheet",
 "title": {
  "en": "SCARED child report: Brazil, by age and sex",
  "zh-CN": "SCARED 自评：巴西，按年龄和性别"
 },
 "instrument": {
  "id": "scared-41",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Brazilian children (9-11) and adolescents (12-18) by sex. The source prints neither the size of the sample nor the years; the means of the five areas add up to the mean of the total in all four groups.",
   "zh-CN": "巴西儿童（9–11 岁）和青少年（12–18 岁），按性别。来源未给出样本量和年份；四组中五个分量表均值之和等于总分均值。"
  },
  "country": "BR",
  "n": null,
  "collected": null,
  "ages": {
   "min": 9,
   "max": 18
  }
 },
 "reviewBy": "2027-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "panic_somatic",
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
     "id": "children-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 4.16,
     "sd": 3.8
    },
    {
     "id": "children-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 5.36,
     "sd": 4.69
    },
    {
     "id": "adolescents-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 3.29,
     "sd": 3.4
    },
    {
     "id": "adolescents-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 5.34,
     "sd": 4.58
    }
   ]
  },
  {
   "scale": "generalized",
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
     "id": "children-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 7.24,
     "sd": 3.57
    },
    {
     "id": "children-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 8.03,
     "sd": 3.7
    },
    {
     "id": "adolescents-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 7.51,
     "sd": 3.73
    },
    {
     "id": "adolescents-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 8.87,
     "sd": 3.78
    }
   ]
  },
  {
   "scale": "separation",
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
     "id": "children-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 4.98,
     "sd": 2.65
    },
    {
     "id": "children-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 6.03,
     "sd": 3.22
    },
    {
     "id": "adolescents-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 3.55,
     "sd": 2.36
    },
    {
     "id": "adolescents-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 4.78,
     "sd": 2.86
    }
   ]
  },
  {
   "scale": "social",
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
     "id": "children-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 4.98,
     "sd": 2.83
    },
    {
     "id": "children-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 5.74,
     "sd": 2.92
    },
    {
     "id": "adolescents-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 4.43,
     "sd": 2.95
    },
    {
     "id": "adolescents-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 5.46,
     "sd": 3.2
    }
   ]
  },
  {
   "scale": "school",
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
     "id": "children-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 1.24,
     "sd": 1.19
    },
    {
     "id": "children-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 1.39,
     "sd": 1.3
    },
    {
     "id": "adolescents-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 0.94,
     "sd": 1.14
    },
    {
     "id": "adolescents-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 1.24,
     "sd": 1.21
    }
   ]
  },
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
     "id": "children-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 22.6,
     "sd": 10.45
    },
    {
     "id": "children-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 108,
       "max": 143
      }
     },
     "cell": "moments",
     "mean": 26.55,
     "sd": 12.21
    },
    {
     "id": "adolescents-boys",
     "when": {
      "sex": "M",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 19.73,
     "sd": 10.41
    },
    {
     "id": "adolescents-girls",
     "when": {
      "sex": "F",
      "ageMonths": {
       "min": 144,
       "max": 227
      }
     },
     "cell": "moments",
     "mean": 25.69,
     "sd": 12.17
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 4.16) / 3.8 = 39.05"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 4,
   "value": 50,
   "note": "50 + 10 (4 - 4.16) / 3.8 = 49.58"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 7,
   "value": 57,
   "note": "50 + 10 (7 - 4.16) / 3.8 = 57.47"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 15,
   "value": 79,
   "note": "50 + 10 (15 - 4.16) / 3.8 = 78.53"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 26,
   "value": 107,
   "note": "50 + 10 (26 - 4.16) / 3.8 = 107.47"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 7.24) / 3.57 = 29.72"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 1,
   "value": 33,
   "note": "50 + 10 (1 - 7.24) / 3.57 = 32.52"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 7,
   "value": 49,
   "note": "50 + 10 (7 - 7.24) / 3.57 = 49.33"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 11,
   "value": 61,
   "note": "50 + 10 (11 - 7.24) / 3.57 = 60.53"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 17,
   "value": 77,
   "note": "50 + 10 (17 - 7.24) / 3.57 = 77.34"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 18,
   "value": 80,
   "note": "50 + 10 (18 - 7.24) / 3.57 = 80.14"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 31,
   "note": "50 + 10 (0 - 4.98) / 2.65 = 31.21"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 3,
   "value": 43,
   "note": "50 + 10 (3 - 4.98) / 2.65 = 42.53"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 8,
   "value": 61,
   "note": "50 + 10 (8 - 4.98) / 2.65 = 61.40"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 12,
   "value": 76,
   "note": "50 + 10 (12 - 4.98) / 2.65 = 76.49"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 16,
   "value": 92,
   "note": "50 + 10 (16 - 4.98) / 2.65 = 91.58"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 4.98) / 2.83 = 32.40"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 2,
   "value": 39,
   "note": "50 + 10 (2 - 4.98) / 2.83 = 39.47"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 4,
   "value": 47,
   "note": "50 + 10 (4 - 4.98) / 2.83 = 46.54"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 8,
   "value": 61,
   "note": "50 + 10 (8 - 4.98) / 2.83 = 60.67"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 13,
   "value": 78,
   "note": "50 + 10 (13 - 4.98) / 2.83 = 78.34"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 14,
   "value": 82,
   "note": "50 + 10 (14 - 4.98) / 2.83 = 81.87"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.24) / 1.19 = 39.58"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 2,
   "value": 56,
   "note": "50 + 10 (2 - 1.24) / 1.19 = 56.39"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 5,
   "value": 82,
   "note": "50 + 10 (5 - 1.24) / 1.19 = 81.60"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 7,
   "value": 98,
   "note": "50 + 10 (7 - 1.24) / 1.19 = 98.40"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 8,
   "value": 107,
   "note": "50 + 10 (8 - 1.24) / 1.19 = 106.81"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 28,
   "note": "50 + 10 (0 - 22.6) / 10.45 = 28.37"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 20,
   "value": 48,
   "note": "50 + 10 (20 - 22.6) / 10.45 = 47.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 21,
   "value": 48,
   "note": "50 + 10 (21 - 22.6) / 10.45 = 48.47"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 43,
   "value": 70,
   "note": "50 + 10 (43 - 22.6) / 10.45 = 69.52"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 67,
   "value": 92,
   "note": "50 + 10 (67 - 22.6) / 10.45 = 92.49"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 82,
   "value": 107,
   "note": "50 + 10 (82 - 22.6) / 10.45 = 106.84"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 5.36) / 4.69 = 38.57"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 7,
   "value": 53,
   "note": "50 + 10 (7 - 5.36) / 4.69 = 53.50"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 15,
   "value": 71,
   "note": "50 + 10 (15 - 5.36) / 4.69 = 70.55"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 22,
   "value": 85,
   "note": "50 + 10 (22 - 5.36) / 4.69 = 85.48"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 26,
   "value": 94,
   "note": "50 + 10 (26 - 5.36) / 4.69 = 94.01"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 28,
   "note": "50 + 10 (0 - 8.03) / 3.7 = 28.30"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 3,
   "value": 36,
   "note": "50 + 10 (3 - 8.03) / 3.7 = 36.41"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 6,
   "value": 45,
   "note": "50 + 10 (6 - 8.03) / 3.7 = 44.51"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 13,
   "value": 63,
   "note": "50 + 10 (13 - 8.03) / 3.7 = 63.43"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 16,
   "value": 72,
   "note": "50 + 10 (16 - 8.03) / 3.7 = 71.54"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 18,
   "value": 77,
   "note": "50 + 10 (18 - 8.03) / 3.7 = 76.95"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 31,
   "note": "50 + 10 (0 - 6.03) / 3.22 = 31.27"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 2,
   "value": 37,
   "note": "50 + 10 (2 - 6.03) / 3.22 = 37.48"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 3,
   "value": 41,
   "note": "50 + 10 (3 - 6.03) / 3.22 = 40.59"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 11,
   "value": 65,
   "note": "50 + 10 (11 - 6.03) / 3.22 = 65.43"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 12,
   "value": 69,
   "note": "50 + 10 (12 - 6.03) / 3.22 = 68.54"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 16,
   "value": 81,
   "note": "50 + 10 (16 - 6.03) / 3.22 = 80.96"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 5.74) / 2.92 = 30.34"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 3,
   "value": 41,
   "note": "50 + 10 (3 - 5.74) / 2.92 = 40.62"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 5,
   "value": 47,
   "note": "50 + 10 (5 - 5.74) / 2.92 = 47.47"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 10,
   "value": 65,
   "note": "50 + 10 (10 - 5.74) / 2.92 = 64.59"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 12,
   "value": 71,
   "note": "50 + 10 (12 - 5.74) / 2.92 = 71.44"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 14,
   "value": 78,
   "note": "50 + 10 (14 - 5.74) / 2.92 = 78.29"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 1.39) / 1.3 = 39.31"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 2,
   "value": 55,
   "note": "50 + 10 (2 - 1.39) / 1.3 = 54.69"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 3,
   "value": 62,
   "note": "50 + 10 (3 - 1.39) / 1.3 = 62.38"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 5,
   "value": 78,
   "note": "50 + 10 (5 - 1.39) / 1.3 = 77.77"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 6,
   "value": 85,
   "note": "50 + 10 (6 - 1.39) / 1.3 = 85.46"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 8,
   "value": 101,
   "note": "50 + 10 (8 - 1.39) / 1.3 = 100.85"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 0,
   "value": 28,
   "note": "50 + 10 (0 - 26.55) / 12.21 = 28.26"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 4,
   "value": 32,
   "note": "50 + 10 (4 - 26.55) / 12.21 = 31.53"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 32,
   "value": 54,
   "note": "50 + 10 (32 - 26.55) / 12.21 = 54.46"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 48,
   "value": 68,
   "note": "50 + 10 (48 - 26.55) / 12.21 = 67.57"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 76,
   "value": 90,
   "note": "50 + 10 (76 - 26.55) / 12.21 = 90.50"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 82,
   "value": 95,
   "note": "50 + 10 (82 - 26.55) / 12.21 = 95.41"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 3.29) / 3.4 = 40.32"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 13,
   "value": 79,
   "note": "50 + 10 (13 - 3.29) / 3.4 = 78.56"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 14,
   "value": 82,
   "note": "50 + 10 (14 - 3.29) / 3.4 = 81.50"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 15,
   "value": 84,
   "note": "50 + 10 (15 - 3.29) / 3.4 = 84.44"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 26,
   "value": 117,
   "note": "50 + 10 (26 - 3.29) / 3.4 = 116.79"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 7.51) / 3.73 = 29.87"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 1,
   "value": 33,
   "note": "50 + 10 (1 - 7.51) / 3.73 = 32.55"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 8,
   "value": 51,
   "note": "50 + 10 (8 - 7.51) / 3.73 = 51.31"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 10,
   "value": 57,
   "note": "50 + 10 (10 - 7.51) / 3.73 = 56.68"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 17,
   "value": 75,
   "note": "50 + 10 (17 - 7.51) / 3.73 = 75.44"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 18,
   "value": 78,
   "note": "50 + 10 (18 - 7.51) / 3.73 = 78.12"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 3.55) / 2.36 = 34.96"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 2,
   "value": 43,
   "note": "50 + 10 (2 - 3.55) / 2.36 = 43.43"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 7,
   "value": 65,
   "note": "50 + 10 (7 - 3.55) / 2.36 = 64.62"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 10,
   "value": 77,
   "note": "50 + 10 (10 - 3.55) / 2.36 = 77.33"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 15,
   "value": 99,
   "note": "50 + 10 (15 - 3.55) / 2.36 = 98.52"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 16,
   "value": 103,
   "note": "50 + 10 (16 - 3.55) / 2.36 = 102.75"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 4.43) / 2.95 = 34.98"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 1,
   "value": 38,
   "note": "50 + 10 (1 - 4.43) / 2.95 = 38.37"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 4,
   "value": 49,
   "note": "50 + 10 (4 - 4.43) / 2.95 = 48.54"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 9,
   "value": 65,
   "note": "50 + 10 (9 - 4.43) / 2.95 = 65.49"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 12,
   "value": 76,
   "note": "50 + 10 (12 - 4.43) / 2.95 = 75.66"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 14,
   "value": 82,
   "note": "50 + 10 (14 - 4.43) / 2.95 = 82.44"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 0.94) / 1.14 = 41.75"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 1,
   "value": 51,
   "note": "50 + 10 (1 - 0.94) / 1.14 = 50.53"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 2,
   "value": 59,
   "note": "50 + 10 (2 - 0.94) / 1.14 = 59.30"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 5,
   "value": 86,
   "note": "50 + 10 (5 - 0.94) / 1.14 = 85.61"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 6,
   "value": 94,
   "note": "50 + 10 (6 - 0.94) / 1.14 = 94.39"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 8,
   "value": 112,
   "note": "50 + 10 (8 - 0.94) / 1.14 = 111.93"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 31,
   "note": "50 + 10 (0 - 19.73) / 10.41 = 31.05"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 14,
   "value": 44,
   "note": "50 + 10 (14 - 19.73) / 10.41 = 44.50"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 39,
   "value": 69,
   "note": "50 + 10 (39 - 19.73) / 10.41 = 68.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 64,
   "value": 93,
   "note": "50 + 10 (64 - 19.73) / 10.41 = 92.53"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 65,
   "value": 93,
   "note": "50 + 10 (65 - 19.73) / 10.41 = 93.49"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 82,
   "value": 110,
   "note": "50 + 10 (82 - 19.73) / 10.41 = 109.82"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 5.34) / 4.58 = 38.34"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 1,
   "value": 41,
   "note": "50 + 10 (1 - 5.34) / 4.58 = 40.52"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 6,
   "value": 51,
   "note": "50 + 10 (6 - 5.34) / 4.58 = 51.44"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 17,
   "value": 75,
   "note": "50 + 10 (17 - 5.34) / 4.58 = 75.46"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 23,
   "value": 89,
   "note": "50 + 10 (23 - 5.34) / 4.58 = 88.56"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 26,
   "value": 95,
   "note": "50 + 10 (26 - 5.34) / 4.58 = 95.11"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 27,
   "note": "50 + 10 (0 - 8.87) / 3.78 = 26.53"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 3,
   "value": 34,
   "note": "50 + 10 (3 - 8.87) / 3.78 = 34.47"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 12,
   "value": 58,
   "note": "50 + 10 (12 - 8.87) / 3.78 = 58.28"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 17,
   "value": 72,
   "note": "50 + 10 (17 - 8.87) / 3.78 = 71.51"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 18,
   "value": 74,
   "note": "50 + 10 (18 - 8.87) / 3.78 = 74.15"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 4.78) / 2.86 = 33.29"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 7,
   "value": 58,
   "note": "50 + 10 (7 - 4.78) / 2.86 = 57.76"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 10,
   "value": 68,
   "note": "50 + 10 (10 - 4.78) / 2.86 = 68.25"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 15,
   "value": 86,
   "note": "50 + 10 (15 - 4.78) / 2.86 = 85.73"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 16,
   "value": 89,
   "note": "50 + 10 (16 - 4.78) / 2.86 = 89.23"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 5.46) / 3.2 = 32.94"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 4,
   "value": 45,
   "note": "50 + 10 (4 - 5.46) / 3.2 = 45.44"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 5,
   "value": 49,
   "note": "50 + 10 (5 - 5.46) / 3.2 = 48.56"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 12,
   "value": 70,
   "note": "50 + 10 (12 - 5.46) / 3.2 = 70.44"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 13,
   "value": 74,
   "note": "50 + 10 (13 - 5.46) / 3.2 = 73.56"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 14,
   "value": 77,
   "note": "50 + 10 (14 - 5.46) / 3.2 = 76.69"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.24) / 1.21 = 39.75"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 2,
   "value": 56,
   "note": "50 + 10 (2 - 1.24) / 1.21 = 56.28"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 3,
   "value": 65,
   "note": "50 + 10 (3 - 1.24) / 1.21 = 64.55"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 6,
   "value": 89,
   "note": "50 + 10 (6 - 1.24) / 1.21 = 89.34"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 7,
   "value": 98,
   "note": "50 + 10 (7 - 1.24) / 1.21 = 97.60"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 8,
   "value": 106,
   "note": "50 + 10 (8 - 1.24) / 1.21 = 105.87"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 29,
   "note": "50 + 10 (0 - 25.69) / 12.17 = 28.89"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 19,
   "value": 45,
   "note": "50 + 10 (19 - 25.69) / 12.17 = 44.50"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 36,
   "value": 58,
   "note": "50 + 10 (36 - 25.69) / 12.17 = 58.47"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 47,
   "value": 68,
   "note": "50 + 10 (47 - 25.69) / 12.17 = 67.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 64,
   "value": 81,
   "note": "50 + 10 (64 - 25.69) / 12.17 = 81.48"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 227,
    "informant": "self"
   },
   "score": 82,
   "value": 96,
   "note": "50 + 10 (82 - 25.69) / 12.17 = 96.27"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "panic_somatic",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 228,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  }
 ],
 "references": [
  {
   "id": "brazil",
   "citation": "Public scorer of the Brazilian SCARED (JavaScript), constants by age band and sex; it names its source only as the author's scoring sheet."
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "brazil",
  "mark": "S1",
  "note": "constants of one public scorer"
 }
}

/** SCARED child report: Chinese pupils of 12 cities, ages 8, 12 and 16 */
export const scared41ChinaAge: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "scared-41-china-age",
 "edition": "12 cities",
 "title": {
  "en": "SCARED child report: Chinese pupils of 12 cities, ages 8, 12 and 16",
  "zh-CN": "SCARED 自评：中国 12 城市学生，8、12、16 岁"
 },
 "instrument": {
  "id": "scared-41",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Primary and junior school pupils of 12 Chinese cities. The abstract prints the total at ages 8, 12 and 16 and most areas at 8 and 16; nothing is interpolated between them, so other ages get no norm score. Both sexes together; numbers per age are not printed. Gathered before 2007; the years were not read.",
   "zh-CN": "中国 12 个城市的小学和初中生。摘要只给出 8、12、16 岁的总分和 8、16 岁的多数分量表；其间不做插值，其他年龄没有常模分。男女合并；各年龄人数未给出。2007 年以前收集，具体年份未读到。"
  },
  "country": "CN",
  "n": 1559,
  "collected": null,
  "ages": {
   "min": 8,
   "max": 16
  }
 },
 "reviewBy": "2027-12-31",
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
     "id": "age-8",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 107
      }
     },
     "cell": "moments",
     "mean": 17.1,
     "sd": 8.6
    },
    {
     "id": "age-12",
     "when": {
      "ageMonths": {
       "min": 144,
       "max": 155
      }
     },
     "cell": "moments",
     "mean": 13.5,
     "sd": 8.8
    },
    {
     "id": "age-16",
     "when": {
      "ageMonths": {
       "min": 192,
       "max": 203
      }
     },
     "cell": "moments",
     "mean": 17.8,
     "sd": 11.4
    }
   ]
  },
  {
   "scale": "separation",
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
     "id": "age-8",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 107
      }
     },
     "cell": "moments",
     "mean": 4.9,
     "sd": 2.7
    },
    {
     "id": "age-16",
     "when": {
      "ageMonths": {
       "min": 192,
       "max": 203
      }
     },
     "cell": "moments",
     "mean": 2.9,
     "sd": 2.5
    }
   ]
  },
  {
   "scale": "generalized",
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
     "id": "age-8",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 107
      }
     },
     "cell": "moments",
     "mean": 3.2,
     "sd": 2.4
    },
    {
     "id": "age-16",
     "when": {
      "ageMonths": {
       "min": 192,
       "max": 203
      }
     },
     "cell": "moments",
     "mean": 5.3,
     "sd": 3.6
    }
   ]
  },
  {
   "scale": "social",
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
     "id": "age-8",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 107
      }
     },
     "cell": "moments",
     "mean": 3.6,
     "sd": 2.5
    },
    {
     "id": "age-16",
     "when": {
      "ageMonths": {
       "min": 192,
       "max": 203
      }
     },
     "cell": "moments",
     "mean": 4.3,
     "sd": 3.4
    }
   ]
  },
  {
   "scale": "school",
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
     "id": "age-8",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 107
      }
     },
     "cell": "moments",
     "mean": 0.9,
     "sd": 0.9
    },
    {
     "id": "age-16",
     "when": {
      "ageMonths": {
       "min": 192,
       "max": 203
      }
     },
     "cell": "moments",
     "mean": 1.4,
     "sd": 1.5
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 17.1) / 8.6 = 30.12"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 27,
   "value": 62,
   "note": "50 + 10 (27 - 17.1) / 8.6 = 61.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 33,
   "value": 68,
   "note": "50 + 10 (33 - 17.1) / 8.6 = 68.49"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 70,
   "value": 112,
   "note": "50 + 10 (70 - 17.1) / 8.6 = 111.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 76,
   "value": 118,
   "note": "50 + 10 (76 - 17.1) / 8.6 = 118.49"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 82,
   "value": 125,
   "note": "50 + 10 (82 - 17.1) / 8.6 = 125.47"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 13.5) / 8.8 = 34.66"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 155,
    "informant": "self"
   },
   "score": 6,
   "value": 41,
   "note": "50 + 10 (6 - 13.5) / 8.8 = 41.48"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 21,
   "value": 59,
   "note": "50 + 10 (21 - 13.5) / 8.8 = 58.52"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 155,
    "informant": "self"
   },
   "score": 50,
   "value": 91,
   "note": "50 + 10 (50 - 13.5) / 8.8 = 91.48"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 144,
    "informant": "self"
   },
   "score": 65,
   "value": 109,
   "note": "50 + 10 (65 - 13.5) / 8.8 = 108.52"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 155,
    "informant": "self"
   },
   "score": 82,
   "value": 128,
   "note": "50 + 10 (82 - 13.5) / 8.8 = 127.84"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 17.8) / 11.4 = 34.39"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 7,
   "value": 41,
   "note": "50 + 10 (7 - 17.8) / 11.4 = 40.53"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 40,
   "value": 69,
   "note": "50 + 10 (40 - 17.8) / 11.4 = 69.47"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 48,
   "value": 76,
   "note": "50 + 10 (48 - 17.8) / 11.4 = 76.49"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 56,
   "value": 84,
   "note": "50 + 10 (56 - 17.8) / 11.4 = 83.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 82,
   "value": 106,
   "note": "50 + 10 (82 - 17.8) / 11.4 = 106.32"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 4.9) / 2.7 = 31.85"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 1,
   "value": 36,
   "note": "50 + 10 (1 - 4.9) / 2.7 = 35.56"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 8,
   "value": 61,
   "note": "50 + 10 (8 - 4.9) / 2.7 = 61.48"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 11,
   "value": 73,
   "note": "50 + 10 (11 - 4.9) / 2.7 = 72.59"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 15,
   "value": 87,
   "note": "50 + 10 (15 - 4.9) / 2.7 = 87.41"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 16,
   "value": 91,
   "note": "50 + 10 (16 - 4.9) / 2.7 = 91.11"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 2.9) / 2.5 = 38.40"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 7,
   "value": 66,
   "note": "50 + 10 (7 - 2.9) / 2.5 = 66.40"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 9,
   "value": 74,
   "note": "50 + 10 (9 - 2.9) / 2.5 = 74.40"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 16,
   "value": 102,
   "note": "50 + 10 (16 - 2.9) / 2.5 = 102.40"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.2) / 2.4 = 36.67"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 4,
   "value": 53,
   "note": "50 + 10 (4 - 3.2) / 2.4 = 53.33"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 5,
   "value": 58,
   "note": "50 + 10 (5 - 3.2) / 2.4 = 57.50"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 10,
   "value": 78,
   "note": "50 + 10 (10 - 3.2) / 2.4 = 78.33"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 11,
   "value": 83,
   "note": "50 + 10 (11 - 3.2) / 2.4 = 82.50"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 18,
   "value": 112,
   "note": "50 + 10 (18 - 3.2) / 2.4 = 111.67"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 5.3) / 3.6 = 35.28"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 4,
   "value": 46,
   "note": "50 + 10 (4 - 5.3) / 3.6 = 46.39"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 8,
   "value": 58,
   "note": "50 + 10 (8 - 5.3) / 3.6 = 57.50"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 13,
   "value": 71,
   "note": "50 + 10 (13 - 5.3) / 3.6 = 71.39"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 17,
   "value": 83,
   "note": "50 + 10 (17 - 5.3) / 3.6 = 82.50"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 18,
   "value": 85,
   "note": "50 + 10 (18 - 5.3) / 3.6 = 85.28"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 3.6) / 2.5 = 35.60"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 8,
   "value": 68,
   "note": "50 + 10 (8 - 3.6) / 2.5 = 67.60"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 14,
   "value": 92,
   "note": "50 + 10 (14 - 3.6) / 2.5 = 91.60"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 4.3) / 3.4 = 37.35"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 7,
   "value": 58,
   "note": "50 + 10 (7 - 4.3) / 3.4 = 57.94"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 8,
   "value": 61,
   "note": "50 + 10 (8 - 4.3) / 3.4 = 60.88"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 14,
   "value": 79,
   "note": "50 + 10 (14 - 4.3) / 3.4 = 78.53"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 0.9) / 0.9 = 40.00"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 4,
   "value": 84,
   "note": "50 + 10 (4 - 0.9) / 0.9 = 84.44"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 96,
    "informant": "self"
   },
   "score": 5,
   "value": 96,
   "note": "50 + 10 (5 - 0.9) / 0.9 = 95.56"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 107,
    "informant": "self"
   },
   "score": 8,
   "value": 129,
   "note": "50 + 10 (8 - 0.9) / 0.9 = 128.89"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.4) / 1.5 = 40.67"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 1,
   "value": 47,
   "note": "50 + 10 (1 - 1.4) / 1.5 = 47.33"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 6,
   "value": 81,
   "note": "50 + 10 (6 - 1.4) / 1.5 = 80.67"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 203,
    "informant": "self"
   },
   "score": 7,
   "value": 87,
   "note": "50 + 10 (7 - 1.4) / 1.5 = 87.33"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 192,
    "informant": "self"
   },
   "score": 8,
   "value": 94,
   "note": "50 + 10 (8 - 1.4) / 1.5 = 94.00"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 95,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 95,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 95,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 95,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 95,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 108,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 143,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 156,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 191,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 191,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 191,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 191,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 191,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "ageMonths": 204,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "ageMonths": 204,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "ageMonths": 204,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "ageMonths": 204,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  },
  {
   "scale": "school",
   "stage": "sum",
   "respondent": {
    "ageMonths": 204,
    "informant": "self"
   },
   "score": 5,
   "value": null,
   "note": "no group of this age"
  }
 ],
 "references": [
  {
   "id": "cities12",
   "citation": "12城市儿童焦虑的结构及性别年龄特征 [Anxiety structure by gender and age groups in a Chinese children sample of 12 cities], n 1559, ages 8-16 (abstract in a journal index, record 26979093; authors and issue not read)."
  },
  {
   "id": "su2008",
   "citation": "Su L, Wang K, Fan F, Su Y, Gao X (2008). Reliability and validity of the Screen for Child Anxiety Related Emotional Disorders (SCARED) in Chinese children. Journal of Anxiety Disorders 22, 612-621."
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cities12",
  "mark": "V2c",
  "note": "the same abstract in two indexes"
 }
}

/** SCARED child report: Chinese pupils of 12 cities, by sex */
export const scared41ChinaSex: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "scared-41-china-sex",
 "edition": "12 cities",
 "title": {
  "en": "SCARED child report: Chinese pupils of 12 cities, by sex",
  "zh-CN": "SCARED 自评：中国 12 城市学生，按性别"
 },
 "instrument": {
  "id": "scared-41",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Primary and junior school pupils of 12 Chinese cities, ages 8-16 together, mean age 11.8. Descriptive: the total falls from 8 to 12 years and rises to 16, and the abstract prints no table by age and sex. Panic and school avoidance by sex are not printed. Gathered before 2007; the years were not read.",
   "zh-CN": "中国 12 个城市的小学和初中生，8–16 岁合并，平均 11.8 岁。仅供描述：总分 8–12 岁下降、12–16 岁上升，摘要未给出年龄×性别表。未给出躯体化/惊恐和学校恐怖的性别数据。2007 年以前收集，具体年份未读到。"
  },
  "country": "CN",
  "n": 1559,
  "collected": null,
  "ages": {
   "min": 8,
   "max": 16
  }
 },
 "reviewBy": "2027-12-31",
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "n": 774,
     "cell": "moments",
     "mean": 14.4,
     "sd": 10.5
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 785,
     "cell": "moments",
     "mean": 15.6,
     "sd": 10
    }
   ]
  },
  {
   "scale": "generalized",
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
      "sex": "M"
     },
     "n": 774,
     "cell": "moments",
     "mean": 3.5,
     "sd": 3.3
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 785,
     "cell": "moments",
     "mean": 3.8,
     "sd": 3.1
    }
   ]
  },
  {
   "scale": "separation",
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
      "sex": "M"
     },
     "n": 774,
     "cell": "moments",
     "mean": 3.1,
     "sd": 2.7
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 785,
     "cell": "moments",
     "mean": 3.6,
     "sd": 2.8
    }
   ]
  },
  {
   "scale": "social",
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
      "sex": "M"
     },
     "n": 774,
     "cell": "moments",
     "mean": 3.6,
     "sd": 2.9
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 785,
     "cell": "moments",
     "mean": 4,
     "sd": 3
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
    "informant": "self"
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 14.4) / 10.5 = 36.29"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 37,
   "value": 72,
   "note": "50 + 10 (37 - 14.4) / 10.5 = 71.52"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 38,
   "value": 72,
   "note": "50 + 10 (38 - 14.4) / 10.5 = 72.48"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 58,
   "value": 92,
   "note": "50 + 10 (58 - 14.4) / 10.5 = 91.52"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 59,
   "value": 92,
   "note": "50 + 10 (59 - 14.4) / 10.5 = 92.48"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 82,
   "value": 114,
   "note": "50 + 10 (82 - 14.4) / 10.5 = 114.38"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 15.6) / 10 = 34.40"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 30,
   "value": 64,
   "note": "50 + 10 (30 - 15.6) / 10 = 64.40"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 42,
   "value": 76,
   "note": "50 + 10 (42 - 15.6) / 10 = 76.40"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 82,
   "value": 116,
   "note": "50 + 10 (82 - 15.6) / 10 = 116.40"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3.5) / 3.3 = 39.39"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 3,
   "value": 48,
   "note": "50 + 10 (3 - 3.5) / 3.3 = 48.48"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 4,
   "value": 52,
   "note": "50 + 10 (4 - 3.5) / 3.3 = 51.52"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 10,
   "value": 70,
   "note": "50 + 10 (10 - 3.5) / 3.3 = 69.70"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 18,
   "value": 94,
   "note": "50 + 10 (18 - 3.5) / 3.3 = 93.94"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 3.8) / 3.1 = 37.74"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 3,
   "value": 47,
   "note": "50 + 10 (3 - 3.8) / 3.1 = 47.42"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 8,
   "value": 64,
   "note": "50 + 10 (8 - 3.8) / 3.1 = 63.55"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 12,
   "value": 76,
   "note": "50 + 10 (12 - 3.8) / 3.1 = 76.45"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 17,
   "value": 93,
   "note": "50 + 10 (17 - 3.8) / 3.1 = 92.58"
  },
  {
   "scale": "generalized",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 18,
   "value": 96,
   "note": "50 + 10 (18 - 3.8) / 3.1 = 95.81"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3.1) / 2.7 = 38.52"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 7,
   "value": 64,
   "note": "50 + 10 (7 - 3.1) / 2.7 = 64.44"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 10,
   "value": 76,
   "note": "50 + 10 (10 - 3.1) / 2.7 = 75.56"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 14,
   "value": 90,
   "note": "50 + 10 (14 - 3.1) / 2.7 = 90.37"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 16,
   "value": 98,
   "note": "50 + 10 (16 - 3.1) / 2.7 = 97.78"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.6) / 2.8 = 37.14"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 4,
   "value": 51,
   "note": "50 + 10 (4 - 3.6) / 2.8 = 51.43"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 6,
   "value": 59,
   "note": "50 + 10 (6 - 3.6) / 2.8 = 58.57"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 11,
   "value": 76,
   "note": "50 + 10 (11 - 3.6) / 2.8 = 76.43"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 13,
   "value": 84,
   "note": "50 + 10 (13 - 3.6) / 2.8 = 83.57"
  },
  {
   "scale": "separation",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 16,
   "value": 94,
   "note": "50 + 10 (16 - 3.6) / 2.8 = 94.29"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 3.6) / 2.9 = 37.59"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 2,
   "value": 44,
   "note": "50 + 10 (2 - 3.6) / 2.9 = 44.48"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 11,
   "value": 76,
   "note": "50 + 10 (11 - 3.6) / 2.9 = 75.52"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 13,
   "value": 82,
   "note": "50 + 10 (13 - 3.6) / 2.9 = 82.41"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "informant": "self"
   },
   "score": 14,
   "value": 86,
   "note": "50 + 10 (14 - 3.6) / 2.9 = 85.86"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 4) / 3 = 36.67"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 2,
   "value": 43,
   "note": "50 + 10 (2 - 4) / 3 = 43.33"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 9,
   "value": 67,
   "note": "50 + 10 (9 - 4) / 3 = 66.67"
  },
  {
   "scale": "social",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "informant": "self"
   },
   "score": 14,
   "value": 83,
   "note": "50 + 10 (14 - 4) / 3 = 83.33"
  }
 ],
 "references": [
  {
   "id": "cities12",
   "citation": "12城市儿童焦虑的结构及性别年龄特征 [Anxiety structure by gender and age groups in a Chinese children sample of 12 cities], n 1559, ages 8-16 (abstract in a journal index, record 26979093; authors and issue not read)."
  },
  {
   "id": "su2008",
   "citation": "Su L, Wang K, Fan F, Su Y, Gao X (2008). Reliability and validity of the Screen for Child Anxiety Related Emotional Disorders (SCARED) in Chinese children. Journal of Anxiety Disorders 22, 612-621."
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cities12",
  "mark": "V2c",
  "note": "the same abstract in two indexes; n and ages agree with Su et al. 2008"
 }
}
