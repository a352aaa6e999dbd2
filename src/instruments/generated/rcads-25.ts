// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of rcads-25. */
export type ItemId =
  | 'rcads25_1'
  | 'rcads25_2'
  | 'rcads25_3'
  | 'rcads25_4'
  | 'rcads25_5'
  | 'rcads25_6'
  | 'rcads25_7'
  | 'rcads25_8'
  | 'rcads25_9'
  | 'rcads25_10'
  | 'rcads25_11'
  | 'rcads25_12'
  | 'rcads25_13'
  | 'rcads25_14'
  | 'rcads25_15'
  | 'rcads25_16'
  | 'rcads25_17'
  | 'rcads25_18'
  | 'rcads25_19'
  | 'rcads25_20'
  | 'rcads25_21'
  | 'rcads25_22'
  | 'rcads25_23'
  | 'rcads25_24'
  | 'rcads25_25'

/** Scale ids of rcads-25, each with the ids of its stages. */
export type ScaleStages = {
  readonly depression: 'raw'
  readonly anxiety: 'raw'
  readonly total: 'raw'
}
export type ScaleId = keyof ScaleStages

/** Revised Children's Anxiety and Depression Scale, short youth self-report (RCADS-25), version 1.0.0. */
export const rcads25: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "rcads-25",
 "version": "1.0.0",
 "title": {
  "en": "Revised Children's Anxiety and Depression Scale, short youth self-report (RCADS-25)",
  "zh-CN": "儿童焦虑抑郁量表修订版，自评短版（RCADS-25）"
 },
 "construct": {
  "en": "symptoms of anxiety and depression in youth",
  "zh-CN": "青少年焦虑与抑郁症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "rcads",
  "member": "youth-25"
 },
 "embeddedIn": {
  "instrument": "rcads-47",
  "items": {
   "rcads25_1": "rcads_2",
   "rcads25_2": "rcads_4",
   "rcads25_3": "rcads_5",
   "rcads25_4": "rcads_6",
   "rcads25_5": "rcads_13",
   "rcads25_6": "rcads_33",
   "rcads25_7": "rcads_32",
   "rcads25_8": "rcads_11",
   "rcads25_9": "rcads_17",
   "rcads25_10": "rcads_15",
   "rcads25_11": "rcads_36",
   "rcads25_12": "rcads_42",
   "rcads25_13": "rcads_19",
   "rcads25_14": "rcads_26",
   "rcads25_15": "rcads_25",
   "rcads25_16": "rcads_29",
   "rcads25_17": "rcads_31",
   "rcads25_18": "rcads_37",
   "rcads25_19": "rcads_40",
   "rcads25_20": "rcads_41",
   "rcads25_21": "rcads_21",
   "rcads25_22": "rcads_43",
   "rcads25_23": "rcads_44",
   "rcads25_24": "rcads_47",
   "rcads25_25": "rcads_27"
  }
 },
 "intended": {
  "grades": {
   "min": 3,
   "max": 12
  },
  "ages": {
   "min": 8,
   "max": 18
  },
  "figure": {
   "source": "ucla",
   "mark": "S1",
   "note": "ages 8-18 on the site of the developers; grades as the long form"
  }
 },
 "licence": {
  "statement": {
   "en": "Copyright Chorpita and Spence. By the permissions page of the developers, use for education and by a single professional in clinical work needs no written permission; use by a clinical or service institution, in any research study and in an electronic record does, and commercial distribution is prohibited. Only keys and figures are stored here, no item text.",
   "zh-CN": "版权归 Chorpita 与 Spence 所有。按开发者许可页，教育用途和专业人员个人临床使用无须书面许可；临床或服务机构使用、任何研究以及电子记录系统须取得书面许可，禁止商业分发。此处只有计分键和数据，没有题目文字。"
  },
  "holder": "Bruce F. Chorpita and Susan H. Spence",
  "permittedUses": [
   "education"
  ],
  "permissionRequiredFor": [
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "ucla",
   "mark": "S1",
   "note": "single professional clinical use is free as well, but a host cannot tell it from institutional use"
  }
 },
 "references": [
  {
   "id": "ebesutani2012",
   "citation": "Ebesutani C, Reise SP, Chorpita BF, Ale C, Regan J, Young J, Higa-McMillan C, Weisz JR (2012). The Revised Child Anxiety and Depression Scale-Short Version: scale reduction via exploratory bifactor modeling of the broad anxiety factor. Psychological Assessment 24(4), 833-845."
  },
  {
   "id": "klaufus2020",
   "citation": "Psychometric evaluation of two short versions of the Revised Child Anxiety and Depression Scale (2020). BMC Psychiatry 20, article s12888-020-2444-5, table 5: Dutch pupils.",
   "doi": "10.1186/s12888-020-2444-5"
  },
  {
   "id": "keys",
   "citation": "Keys and T table of the RCADS-25: repository danlewer/aow_adolescent_mh (analysis code, rcads_tscores.csv, from rcads.ucla.edu, manual scoring, \"year 9 table\"); ReproNim reproschema-library, RCADS-25-Y (items and codes)."
  },
  {
   "id": "ndclab",
   "citation": "NDCLab instruments, rcads/readme.md (public repository davhunt/instruments): RCADS-25 scored only when 100 % of the items are answered.",
   "url": "https://github.com/davhunt/instruments"
  },
  {
   "id": "guide",
   "citation": "Chorpita BF, Ebesutani C, Spence SH (2015). Revised Children's Anxiety and Depression Scale: User's Guide. University of California, Los Angeles, Child FIRST Program.",
   "url": "https://www.childfirst.ucla.edu"
  },
  {
   "id": "ucla",
   "citation": "RCADS, site of the developers: scoring (grade from age, T 65 and 70, display above 80), permissions overview, frequent questions. University of California, Los Angeles.",
   "url": "https://rcads.ucla.edu/Scoring"
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "never",
      "zh-CN": "从不"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "often",
      "zh-CN": "经常"
     }
    },
    {
     "code": 3,
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
   "id": "rcads25_1",
   "label": {
    "en": "sadness or emptiness",
    "zh-CN": "难过或空虚"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_2",
   "label": {
    "en": "worry about failing",
    "zh-CN": "担心做不好"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_3",
   "label": {
    "en": "fear alone at home",
    "zh-CN": "独自在家害怕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_4",
   "label": {
    "en": "no enjoyment",
    "zh-CN": "缺乏乐趣"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_5",
   "label": {
    "en": "fear for the family",
    "zh-CN": "担心家人出事"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_6",
   "label": {
    "en": "fear of crowded places",
    "zh-CN": "害怕人多的地方"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_7",
   "label": {
    "en": "worry about others' opinion",
    "zh-CN": "担心他人看法"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_8",
   "label": {
    "en": "sleep trouble",
    "zh-CN": "睡眠问题"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_9",
   "label": {
    "en": "fear of sleeping alone",
    "zh-CN": "害怕独自睡觉"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_10",
   "label": {
    "en": "appetite problems",
    "zh-CN": "食欲问题"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_11",
   "label": {
    "en": "sudden dizziness",
    "zh-CN": "突然头晕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_12",
   "label": {
    "en": "repeated actions",
    "zh-CN": "重复动作"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_13",
   "label": {
    "en": "lack of energy",
    "zh-CN": "缺乏精力"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_14",
   "label": {
    "en": "sudden trembling",
    "zh-CN": "突然发抖"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_15",
   "label": {
    "en": "unclear thinking",
    "zh-CN": "思路不清"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_16",
   "label": {
    "en": "worthlessness",
    "zh-CN": "无价值感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_17",
   "label": {
    "en": "protective thoughts",
    "zh-CN": "用特定想法防坏事"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_18",
   "label": {
    "en": "thoughts of death",
    "zh-CN": "死亡念头"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_19",
   "label": {
    "en": "no wish to move",
    "zh-CN": "不想动"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_20",
   "label": {
    "en": "fear of sudden fear",
    "zh-CN": "害怕突然的恐惧"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_21",
   "label": {
    "en": "tiredness",
    "zh-CN": "容易疲倦"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_22",
   "label": {
    "en": "fear of embarrassment",
    "zh-CN": "害怕难堪"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_23",
   "label": {
    "en": "actions until just right",
    "zh-CN": "反复做到刚好为止"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_24",
   "label": {
    "en": "restlessness",
    "zh-CN": "坐立不安"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads25_25",
   "label": {
    "en": "worry about own safety",
    "zh-CN": "担心自身安全"
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
   "order": [
    "rcads25_1",
    "rcads25_2",
    "rcads25_3",
    "rcads25_4",
    "rcads25_5",
    "rcads25_6",
    "rcads25_7",
    "rcads25_8",
    "rcads25_9",
    "rcads25_10",
    "rcads25_11",
    "rcads25_12",
    "rcads25_13",
    "rcads25_14",
    "rcads25_15",
    "rcads25_16",
    "rcads25_17",
    "rcads25_18",
    "rcads25_19",
    "rcads25_20",
    "rcads25_21",
    "rcads25_22",
    "rcads25_23",
    "rcads25_24",
    "rcads25_25"
   ],
   "figure": {
    "source": "keys",
    "mark": "V2",
    "note": "item files of the public form and the scoring code agree"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "rcads25_1",
    "rcads25_2",
    "rcads25_3",
    "rcads25_4",
    "rcads25_5",
    "rcads25_6",
    "rcads25_7",
    "rcads25_8",
    "rcads25_9",
    "rcads25_10",
    "rcads25_11",
    "rcads25_12",
    "rcads25_13",
    "rcads25_14",
    "rcads25_15",
    "rcads25_16",
    "rcads25_17",
    "rcads25_18",
    "rcads25_19",
    "rcads25_20",
    "rcads25_21",
    "rcads25_22",
    "rcads25_23",
    "rcads25_24",
    "rcads25_25"
   ],
   "figure": {
    "source": "keys",
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
     "id": "raw",
     "range": {
      "min": 0,
      "max": 30
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "rcads25_1",
     "rcads25_4",
     "rcads25_8",
     "rcads25_10",
     "rcads25_13",
     "rcads25_15",
     "rcads25_16",
     "rcads25_19",
     "rcads25_21",
     "rcads25_24"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "ndclab",
      "mark": "S1",
      "note": "one public scorer; the developers say their own programs handle missing answers, their limits for this form were not read"
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
     "id": "raw",
     "range": {
      "min": 0,
      "max": 45
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "rcads25_2",
     "rcads25_3",
     "rcads25_5",
     "rcads25_6",
     "rcads25_7",
     "rcads25_9",
     "rcads25_11",
     "rcads25_12",
     "rcads25_14",
     "rcads25_17",
     "rcads25_18",
     "rcads25_20",
     "rcads25_22",
     "rcads25_23",
     "rcads25_25"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "ndclab",
      "mark": "S1",
      "note": "one public scorer; the developers say their own programs handle missing answers, their limits for this form were not read"
     }
    }
   }
  },
  {
   "id": "total",
   "label": {
    "en": "total anxiety and depression",
    "zh-CN": "焦虑抑郁总分"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "raw",
     "range": {
      "min": 0,
      "max": 75
     }
    }
   ],
   "score": {
    "method": "sum",
    "itemsOf": [
     "depression",
     "anxiety"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "ndclab",
      "mark": "S1",
      "note": "one public scorer; the developers say their own programs handle missing answers, their limits for this form were not read"
     }
    }
   }
  }
 ],
 "criticalItems": [
  {
   "item": "rcads25_18",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2,
    3
   ],
   "figure": {
    "source": "keys",
    "mark": "S1",
    "note": "thoughts of death; counts in anxiety. That any answer above never endorses it is our choice"
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
   "id": "depression-t",
   "label": {
    "en": "depression: T score bands",
    "zh-CN": "抑郁：T 分分级"
   },
   "scale": "depression",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
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
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
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
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  },
  {
   "id": "anxiety-t",
   "label": {
    "en": "anxiety: T score bands",
    "zh-CN": "焦虑：T 分分级"
   },
   "scale": "anxiety",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
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
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry and fear. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、害怕，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and fear. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、害怕，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  },
  {
   "id": "total-t",
   "label": {
    "en": "total anxiety and depression: T score bands",
    "zh-CN": "焦虑抑郁总分：T 分分级"
   },
   "scale": "total",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry and low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry and low mood. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、情绪低落，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and low mood. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、情绪低落，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  }
 ],
 "reliability": [
  {
   "scale": "anxiety",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.82,
   "population": "Dutch pupils",
   "n": 69487,
   "default": true,
   "figure": {
    "source": "klaufus2020",
    "mark": "V2c",
    "note": "table 5 in two copies; no standard deviation in it"
   }
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "coefficient": "icc",
   "value": 0.73,
   "interval": "not read",
   "population": "Dutch pupils",
   "n": 277,
   "figure": {
    "source": "klaufus2020",
    "mark": "V2c",
    "note": "95 % interval .66-.78"
   }
  },
  {
   "scale": "depression",
   "stage": "raw",
   "coefficient": "icc",
   "value": 0.7,
   "interval": "not read",
   "population": "Dutch pupils",
   "n": 277,
   "default": true,
   "figure": {
    "source": "klaufus2020",
    "mark": "V2c",
    "note": "95 % interval .62-.76; alpha was not computed there, the ten items not being of one factor"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer 0, boy in grade 9: printed T 32, 32, 30",
   "responses": "all-lowest",
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 0
     },
     "anxiety": {
      "raw": 0
     },
     "total": {
      "raw": 0
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "below_65",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 32
     },
     "anxiety": {
      "t": 32
     },
     "total": {
      "t": 30
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer 3, girl in grade 9: printed T 100, 113, 114",
   "responses": "all-highest",
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 30
     },
     "anxiety": {
      "raw": 45
     },
     "total": {
      "raw": 75
     }
    },
    "bands": {
     "depression-t": "elevated",
     "anxiety-t": "elevated",
     "total-t": "elevated"
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 100
     },
     "anxiety": {
      "t": 113
     },
     "total": {
      "t": 114
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "ones-boy",
   "note": "every answer 1, boy in grade 9: printed T 56, 60, 59",
   "responses": {
    "rcads25_1": 1,
    "rcads25_2": 1,
    "rcads25_3": 1,
    "rcads25_4": 1,
    "rcads25_5": 1,
    "rcads25_6": 1,
    "rcads25_7": 1,
    "rcads25_8": 1,
    "rcads25_9": 1,
    "rcads25_10": 1,
    "rcads25_11": 1,
    "rcads25_12": 1,
    "rcads25_13": 1,
    "rcads25_14": 1,
    "rcads25_15": 1,
    "rcads25_16": 1,
    "rcads25_17": 1,
    "rcads25_18": 1,
    "rcads25_19": 1,
    "rcads25_20": 1,
    "rcads25_21": 1,
    "rcads25_22": 1,
    "rcads25_23": 1,
    "rcads25_24": 1,
    "rcads25_25": 1
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 10
     },
     "anxiety": {
      "raw": 15
     },
     "total": {
      "raw": 25
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "below_65",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 56
     },
     "anxiety": {
      "t": 60
     },
     "total": {
      "t": 59
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "ones-girl",
   "note": "every answer 1, girl in grade 9: printed T 54, 57, 56",
   "responses": {
    "rcads25_1": 1,
    "rcads25_2": 1,
    "rcads25_3": 1,
    "rcads25_4": 1,
    "rcads25_5": 1,
    "rcads25_6": 1,
    "rcads25_7": 1,
    "rcads25_8": 1,
    "rcads25_9": 1,
    "rcads25_10": 1,
    "rcads25_11": 1,
    "rcads25_12": 1,
    "rcads25_13": 1,
    "rcads25_14": 1,
    "rcads25_15": 1,
    "rcads25_16": 1,
    "rcads25_17": 1,
    "rcads25_18": 1,
    "rcads25_19": 1,
    "rcads25_20": 1,
    "rcads25_21": 1,
    "rcads25_22": 1,
    "rcads25_23": 1,
    "rcads25_24": 1,
    "rcads25_25": 1
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 10
     },
     "anxiety": {
      "raw": 15
     },
     "total": {
      "raw": 25
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "below_65",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 54
     },
     "anxiety": {
      "t": 57
     },
     "total": {
      "t": 56
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "all-twos",
   "note": "every answer 2: 20, 30, 50",
   "responses": {
    "rcads25_1": 2,
    "rcads25_2": 2,
    "rcads25_3": 2,
    "rcads25_4": 2,
    "rcads25_5": 2,
    "rcads25_6": 2,
    "rcads25_7": 2,
    "rcads25_8": 2,
    "rcads25_9": 2,
    "rcads25_10": 2,
    "rcads25_11": 2,
    "rcads25_12": 2,
    "rcads25_13": 2,
    "rcads25_14": 2,
    "rcads25_15": 2,
    "rcads25_16": 2,
    "rcads25_17": 2,
    "rcads25_18": 2,
    "rcads25_19": 2,
    "rcads25_20": 2,
    "rcads25_21": 2,
    "rcads25_22": 2,
    "rcads25_23": 2,
    "rcads25_24": 2,
    "rcads25_25": 2
   },
   "expect": {
    "scales": {
     "depression": {
      "raw": 20
     },
     "anxiety": {
      "raw": 30
     },
     "total": {
      "raw": 50
     }
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are 3, all else 0: total 39",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 0,
    "rcads25_3": 3,
    "rcads25_4": 0,
    "rcads25_5": 3,
    "rcads25_6": 0,
    "rcads25_7": 3,
    "rcads25_8": 0,
    "rcads25_9": 3,
    "rcads25_10": 0,
    "rcads25_11": 3,
    "rcads25_12": 0,
    "rcads25_13": 3,
    "rcads25_14": 0,
    "rcads25_15": 3,
    "rcads25_16": 0,
    "rcads25_17": 3,
    "rcads25_18": 0,
    "rcads25_19": 3,
    "rcads25_20": 0,
    "rcads25_21": 3,
    "rcads25_22": 0,
    "rcads25_23": 3,
    "rcads25_24": 0,
    "rcads25_25": 3
   },
   "expect": {
    "scales": {
     "depression": {
      "raw": 15
     },
     "anxiety": {
      "raw": 24
     },
     "total": {
      "raw": 39
     }
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "items whose number has bit 2 set are 3, all else 0: total 36",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 0,
    "rcads25_5": 0,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 0,
    "rcads25_9": 0,
    "rcads25_10": 3,
    "rcads25_11": 3,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 3,
    "rcads25_15": 3,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 3,
    "rcads25_19": 3,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 3,
    "rcads25_23": 3,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "raw": 9
     },
     "anxiety": {
      "raw": 27
     },
     "total": {
      "raw": 36
     }
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "items whose number has bit 3 set are 3, all else 0: total 36",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 0,
    "rcads25_3": 0,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 0,
    "rcads25_9": 0,
    "rcads25_10": 0,
    "rcads25_11": 0,
    "rcads25_12": 3,
    "rcads25_13": 3,
    "rcads25_14": 3,
    "rcads25_15": 3,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 3,
    "rcads25_21": 3,
    "rcads25_22": 3,
    "rcads25_23": 3,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "raw": 12
     },
     "anxiety": {
      "raw": 24
     },
     "total": {
      "raw": 36
     }
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "items whose number has bit 4 set are 3, all else 0: total 30",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 0,
    "rcads25_3": 0,
    "rcads25_4": 0,
    "rcads25_5": 0,
    "rcads25_6": 0,
    "rcads25_7": 0,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 3,
    "rcads25_12": 3,
    "rcads25_13": 3,
    "rcads25_14": 3,
    "rcads25_15": 3,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 3,
    "rcads25_25": 3
   },
   "expect": {
    "scales": {
     "depression": {
      "raw": 15
     },
     "anxiety": {
      "raw": 15
     },
     "total": {
      "raw": 30
     }
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "pattern-5",
   "note": "items whose number has bit 5 set are 3, all else 0: total 30",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 0,
    "rcads25_3": 0,
    "rcads25_4": 0,
    "rcads25_5": 0,
    "rcads25_6": 0,
    "rcads25_7": 0,
    "rcads25_8": 0,
    "rcads25_9": 0,
    "rcads25_10": 0,
    "rcads25_11": 0,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 3,
    "rcads25_17": 3,
    "rcads25_18": 3,
    "rcads25_19": 3,
    "rcads25_20": 3,
    "rcads25_21": 3,
    "rcads25_22": 3,
    "rcads25_23": 3,
    "rcads25_24": 3,
    "rcads25_25": 3
   },
   "expect": {
    "scales": {
     "depression": {
      "raw": 12
     },
     "anxiety": {
      "raw": 18
     },
     "total": {
      "raw": 30
     }
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "boy-areas-below-65",
   "note": "boy in grade 9, depression 13 and anxiety 17 raw: printed T 63 and 63",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 2,
    "rcads25_10": 3,
    "rcads25_11": 0,
    "rcads25_12": 0,
    "rcads25_13": 1,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 13
     },
     "anxiety": {
      "raw": 17
     },
     "total": {
      "raw": 30
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "below_65",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 63
     },
     "anxiety": {
      "t": 63
     },
     "total": {
      "t": 65
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "boy-total-below-65",
   "note": "boy in grade 9, total 9 + 20 = 29 raw: printed T 64",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 0,
    "rcads25_11": 2,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 9
     },
     "anxiety": {
      "raw": 20
     },
     "total": {
      "raw": 29
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "borderline",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 54
     },
     "anxiety": {
      "t": 69
     },
     "total": {
      "t": 64
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "boy-areas-from-65",
   "note": "boy in grade 9, depression 14 and anxiety 18 raw: printed T 66 and 65",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 0,
    "rcads25_12": 0,
    "rcads25_13": 2,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 14
     },
     "anxiety": {
      "raw": 18
     },
     "total": {
      "raw": 32
     }
    },
    "bands": {
     "depression-t": "borderline",
     "anxiety-t": "borderline",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 66
     },
     "anxiety": {
      "t": 65
     },
     "total": {
      "t": 67
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "boy-total-from-65",
   "note": "boy in grade 9, total 10 + 20 = 30 raw: printed T 65",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 1,
    "rcads25_11": 2,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 10
     },
     "anxiety": {
      "raw": 20
     },
     "total": {
      "raw": 30
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "borderline",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 56
     },
     "anxiety": {
      "t": 69
     },
     "total": {
      "t": 65
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "boy-areas-below-70",
   "note": "boy in grade 9, depression 15 and anxiety 20 raw: printed T 68 and 69",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 2,
    "rcads25_12": 0,
    "rcads25_13": 3,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 15
     },
     "anxiety": {
      "raw": 20
     },
     "total": {
      "raw": 35
     }
    },
    "bands": {
     "depression-t": "borderline",
     "anxiety-t": "borderline",
     "total-t": "elevated"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 68
     },
     "anxiety": {
      "t": 69
     },
     "total": {
      "t": 71
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "boy-total-below-70",
   "note": "boy in grade 9, total 11 + 22 = 33 raw: printed T 69",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 2,
    "rcads25_11": 3,
    "rcads25_12": 1,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 11
     },
     "anxiety": {
      "raw": 22
     },
     "total": {
      "raw": 33
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "elevated",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 58
     },
     "anxiety": {
      "t": 73
     },
     "total": {
      "t": 69
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "boy-areas-from-70",
   "note": "boy in grade 9, depression 16 and anxiety 21 raw: printed T 70 and 71",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 3,
    "rcads25_12": 0,
    "rcads25_13": 3,
    "rcads25_14": 0,
    "rcads25_15": 1,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 16
     },
     "anxiety": {
      "raw": 21
     },
     "total": {
      "raw": 37
     }
    },
    "bands": {
     "depression-t": "elevated",
     "anxiety-t": "elevated",
     "total-t": "elevated"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 70
     },
     "anxiety": {
      "t": 71
     },
     "total": {
      "t": 73
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "boy-total-from-70",
   "note": "boy in grade 9, total 11 + 23 = 34 raw: printed T 70",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 2,
    "rcads25_11": 3,
    "rcads25_12": 2,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 11
     },
     "anxiety": {
      "raw": 23
     },
     "total": {
      "raw": 34
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "elevated",
     "total-t": "elevated"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 58
     },
     "anxiety": {
      "t": 74
     },
     "total": {
      "t": 70
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "girl-areas-below-65",
   "note": "girl in grade 9, depression 14 and anxiety 19 raw: printed T 63 and 64",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 1,
    "rcads25_12": 0,
    "rcads25_13": 2,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 14
     },
     "anxiety": {
      "raw": 19
     },
     "total": {
      "raw": 33
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "below_65",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 63
     },
     "anxiety": {
      "t": 64
     },
     "total": {
      "t": 66
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "girl-total-below-65",
   "note": "girl in grade 9, total 10 + 21 = 31 raw: printed T 63",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 1,
    "rcads25_11": 3,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 10
     },
     "anxiety": {
      "raw": 21
     },
     "total": {
      "raw": 31
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "borderline",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 54
     },
     "anxiety": {
      "t": 68
     },
     "total": {
      "t": 63
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "girl-areas-from-65",
   "note": "girl in grade 9, depression 15 and anxiety 20 raw: printed T 66 and 66",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 2,
    "rcads25_12": 0,
    "rcads25_13": 3,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 15
     },
     "anxiety": {
      "raw": 20
     },
     "total": {
      "raw": 35
     }
    },
    "bands": {
     "depression-t": "borderline",
     "anxiety-t": "borderline",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 66
     },
     "anxiety": {
      "t": 66
     },
     "total": {
      "t": 68
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "girl-total-from-65",
   "note": "girl in grade 9, total 10 + 22 = 32 raw: printed T 65",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 1,
    "rcads25_11": 3,
    "rcads25_12": 1,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 10
     },
     "anxiety": {
      "raw": 22
     },
     "total": {
      "raw": 32
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "elevated",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 54
     },
     "anxiety": {
      "t": 70
     },
     "total": {
      "t": 65
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "girl-areas-below-70",
   "note": "girl in grade 9, depression 16 and anxiety 21 raw: printed T 68 and 68",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 3,
    "rcads25_12": 0,
    "rcads25_13": 3,
    "rcads25_14": 0,
    "rcads25_15": 1,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 16
     },
     "anxiety": {
      "raw": 21
     },
     "total": {
      "raw": 37
     }
    },
    "bands": {
     "depression-t": "borderline",
     "anxiety-t": "borderline",
     "total-t": "elevated"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 68
     },
     "anxiety": {
      "t": 68
     },
     "total": {
      "t": 70
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "girl-total-below-70",
   "note": "girl in grade 9, total 12 + 24 = 36 raw: printed T 69",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 3,
    "rcads25_12": 3,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 12
     },
     "anxiety": {
      "raw": 24
     },
     "total": {
      "raw": 36
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "elevated",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 59
     },
     "anxiety": {
      "t": 74
     },
     "total": {
      "t": 69
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "girl-areas-from-70",
   "note": "girl in grade 9, depression 17 and anxiety 22 raw: printed T 70 and 70",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 3,
    "rcads25_12": 1,
    "rcads25_13": 3,
    "rcads25_14": 0,
    "rcads25_15": 2,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 17
     },
     "anxiety": {
      "raw": 22
     },
     "total": {
      "raw": 39
     }
    },
    "bands": {
     "depression-t": "elevated",
     "anxiety-t": "elevated",
     "total-t": "elevated"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 70
     },
     "anxiety": {
      "t": 70
     },
     "total": {
      "t": 73
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "girl-total-from-70",
   "note": "girl in grade 9, total 12 + 25 = 37 raw: printed T 70",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 3,
    "rcads25_11": 3,
    "rcads25_12": 3,
    "rcads25_13": 0,
    "rcads25_14": 1,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 12
     },
     "anxiety": {
      "raw": 25
     },
     "total": {
      "raw": 37
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "elevated",
     "total-t": "elevated"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 59
     },
     "anxiety": {
      "t": 76
     },
     "total": {
      "t": 70
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "exactly-64-anxiety",
   "note": "girl in grade 9, anxiety 19 raw: printed T 64",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 0,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 0,
    "rcads25_9": 3,
    "rcads25_10": 0,
    "rcads25_11": 1,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 0
     },
     "anxiety": {
      "raw": 19
     },
     "total": {
      "raw": 19
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "below_65",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 31
     },
     "anxiety": {
      "t": 64
     },
     "total": {
      "t": 49
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "exactly-64-total",
   "note": "boy in grade 9, total 29 raw: printed T 64",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 0,
    "rcads25_11": 2,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 9
     },
     "anxiety": {
      "raw": 20
     },
     "total": {
      "raw": 29
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "borderline",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 54
     },
     "anxiety": {
      "t": 69
     },
     "total": {
      "t": 64
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "exactly-65-anxiety",
   "note": "boy in grade 9, anxiety 18 raw: printed T 65",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 0,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 0,
    "rcads25_9": 3,
    "rcads25_10": 0,
    "rcads25_11": 0,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 0
     },
     "anxiety": {
      "raw": 18
     },
     "total": {
      "raw": 18
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "borderline",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 32
     },
     "anxiety": {
      "t": 65
     },
     "total": {
      "t": 51
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "exactly-65-total",
   "note": "boy in grade 9, total 30 raw: printed T 65",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 1,
    "rcads25_11": 2,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 10
     },
     "anxiety": {
      "raw": 20
     },
     "total": {
      "raw": 30
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "borderline",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 56
     },
     "anxiety": {
      "t": 69
     },
     "total": {
      "t": 65
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "exactly-69-anxiety",
   "note": "boy in grade 9, anxiety 20 raw: printed T 69",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 0,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 0,
    "rcads25_9": 3,
    "rcads25_10": 0,
    "rcads25_11": 2,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 0
     },
     "anxiety": {
      "raw": 20
     },
     "total": {
      "raw": 20
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "borderline",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 32
     },
     "anxiety": {
      "t": 69
     },
     "total": {
      "t": 53
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "exactly-69-total",
   "note": "boy in grade 9, total 33 raw: printed T 69",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 2,
    "rcads25_11": 3,
    "rcads25_12": 1,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 11
     },
     "anxiety": {
      "raw": 22
     },
     "total": {
      "raw": 33
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "elevated",
     "total-t": "borderline"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 58
     },
     "anxiety": {
      "t": 73
     },
     "total": {
      "t": 69
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "exactly-70-depression",
   "note": "boy in grade 9, depression 16 raw: printed T 70",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 0,
    "rcads25_3": 0,
    "rcads25_4": 3,
    "rcads25_5": 0,
    "rcads25_6": 0,
    "rcads25_7": 0,
    "rcads25_8": 3,
    "rcads25_9": 0,
    "rcads25_10": 3,
    "rcads25_11": 0,
    "rcads25_12": 0,
    "rcads25_13": 3,
    "rcads25_14": 0,
    "rcads25_15": 1,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 16
     },
     "anxiety": {
      "raw": 0
     },
     "total": {
      "raw": 16
     }
    },
    "bands": {
     "depression-t": "elevated",
     "anxiety-t": "below_65",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 70
     },
     "anxiety": {
      "t": 32
     },
     "total": {
      "t": 49
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "exactly-70-anxiety",
   "note": "girl in grade 9, anxiety 22 raw: printed T 70",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 0,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 0,
    "rcads25_9": 3,
    "rcads25_10": 0,
    "rcads25_11": 3,
    "rcads25_12": 1,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 0
     },
     "anxiety": {
      "raw": 22
     },
     "total": {
      "raw": 22
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "elevated",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 31
     },
     "anxiety": {
      "t": 70
     },
     "total": {
      "t": 53
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "exactly-70-total",
   "note": "boy in grade 9, total 34 raw: printed T 70",
   "responses": {
    "rcads25_1": 3,
    "rcads25_2": 3,
    "rcads25_3": 3,
    "rcads25_4": 3,
    "rcads25_5": 3,
    "rcads25_6": 3,
    "rcads25_7": 3,
    "rcads25_8": 3,
    "rcads25_9": 3,
    "rcads25_10": 2,
    "rcads25_11": 3,
    "rcads25_12": 2,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 0,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 11
     },
     "anxiety": {
      "raw": 23
     },
     "total": {
      "raw": 34
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "elevated",
     "total-t": "elevated"
    },
    "criticalItems": {
     "rcads25_18": "not-endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 58
     },
     "anxiety": {
      "t": 74
     },
     "total": {
      "t": 70
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-depression",
   "note": "item 24 blank: depression and the total are absent, anxiety stands",
   "responses": {
    "rcads25_1": 1,
    "rcads25_2": 1,
    "rcads25_3": 1,
    "rcads25_4": 1,
    "rcads25_5": 1,
    "rcads25_6": 1,
    "rcads25_7": 1,
    "rcads25_8": 1,
    "rcads25_9": 1,
    "rcads25_10": 1,
    "rcads25_11": 1,
    "rcads25_12": 1,
    "rcads25_13": 1,
    "rcads25_14": 1,
    "rcads25_15": 1,
    "rcads25_16": 1,
    "rcads25_17": 1,
    "rcads25_18": 1,
    "rcads25_19": 1,
    "rcads25_20": 1,
    "rcads25_21": 1,
    "rcads25_22": 1,
    "rcads25_23": 1,
    "rcads25_25": 1
   },
   "expect": {
    "scales": {
     "depression": "absent",
     "anxiety": {
      "raw": 15
     },
     "total": "absent"
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-anxiety",
   "note": "item 25 blank: anxiety and the total are absent, depression stands",
   "responses": {
    "rcads25_1": 1,
    "rcads25_2": 1,
    "rcads25_3": 1,
    "rcads25_4": 1,
    "rcads25_5": 1,
    "rcads25_6": 1,
    "rcads25_7": 1,
    "rcads25_8": 1,
    "rcads25_9": 1,
    "rcads25_10": 1,
    "rcads25_11": 1,
    "rcads25_12": 1,
    "rcads25_13": 1,
    "rcads25_14": 1,
    "rcads25_15": 1,
    "rcads25_16": 1,
    "rcads25_17": 1,
    "rcads25_18": 1,
    "rcads25_19": 1,
    "rcads25_20": 1,
    "rcads25_21": 1,
    "rcads25_22": 1,
    "rcads25_23": 1,
    "rcads25_24": 1
   },
   "expect": {
    "scales": {
     "depression": {
      "raw": 10
     },
     "anxiety": "absent",
     "total": "absent"
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-in-the-lowest-band",
   "note": "only item 18 is above never, boy in grade 9: every T is below 65, and the item still counts",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 0,
    "rcads25_3": 0,
    "rcads25_4": 0,
    "rcads25_5": 0,
    "rcads25_6": 0,
    "rcads25_7": 0,
    "rcads25_8": 0,
    "rcads25_9": 0,
    "rcads25_10": 0,
    "rcads25_11": 0,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": 1,
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 0
     },
     "anxiety": {
      "raw": 1
     },
     "total": {
      "raw": 1
     }
    },
    "bands": {
     "depression-t": "below_65",
     "anxiety-t": "below_65",
     "total-t": "below_65"
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    },
    "standardScores": {
     "depression": {
      "t": 32
     },
     "anxiety": {
      "t": 34
     },
     "total": {
      "t": 31
     }
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-alone",
   "note": "only item 18 answered",
   "responses": {
    "rcads25_18": 3
   },
   "expect": {
    "scales": {
     "anxiety": "absent"
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-missing",
   "note": "item 18 refused: never a no",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 0,
    "rcads25_3": 0,
    "rcads25_4": 0,
    "rcads25_5": 0,
    "rcads25_6": 0,
    "rcads25_7": 0,
    "rcads25_8": 0,
    "rcads25_9": 0,
    "rcads25_10": 0,
    "rcads25_11": 0,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": {
     "missing": "declined"
    },
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "expect": {
    "scales": {
     "anxiety": "absent",
     "depression": {
      "raw": 0
     }
    },
    "criticalItems": {
     "rcads25_18": "unknown"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-unreadable",
   "note": "item 18 could not be read: never a no",
   "responses": {
    "rcads25_1": 0,
    "rcads25_2": 0,
    "rcads25_3": 0,
    "rcads25_4": 0,
    "rcads25_5": 0,
    "rcads25_6": 0,
    "rcads25_7": 0,
    "rcads25_8": 0,
    "rcads25_9": 0,
    "rcads25_10": 0,
    "rcads25_11": 0,
    "rcads25_12": 0,
    "rcads25_13": 0,
    "rcads25_14": 0,
    "rcads25_15": 0,
    "rcads25_16": 0,
    "rcads25_17": 0,
    "rcads25_18": {
     "missing": "invalid"
    },
    "rcads25_19": 0,
    "rcads25_20": 0,
    "rcads25_21": 0,
    "rcads25_22": 0,
    "rcads25_23": 0,
    "rcads25_24": 0,
    "rcads25_25": 0
   },
   "expect": {
    "scales": {
     "anxiety": "absent",
     "depression": {
      "raw": 0
     }
    },
    "criticalItems": {
     "rcads25_18": "unreadable"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  },
  {
   "id": "other-grade",
   "note": "girl in grade 8: no table for her grade, raw scores only",
   "responses": {
    "rcads25_1": 1,
    "rcads25_2": 1,
    "rcads25_3": 1,
    "rcads25_4": 1,
    "rcads25_5": 1,
    "rcads25_6": 1,
    "rcads25_7": 1,
    "rcads25_8": 1,
    "rcads25_9": 1,
    "rcads25_10": 1,
    "rcads25_11": 1,
    "rcads25_12": 1,
    "rcads25_13": 1,
    "rcads25_14": 1,
    "rcads25_15": 1,
    "rcads25_16": 1,
    "rcads25_17": 1,
    "rcads25_18": 1,
    "rcads25_19": 1,
    "rcads25_20": 1,
    "rcads25_21": 1,
    "rcads25_22": 1,
    "rcads25_23": 1,
    "rcads25_24": 1,
    "rcads25_25": 1
   },
   "respondent": {
    "grade": 8,
    "sex": "F"
   },
   "norms": [
    "rcads25-us-grade-9"
   ],
   "expect": {
    "scales": {
     "depression": {
      "raw": 10
     },
     "anxiety": {
      "raw": 15
     },
     "total": {
      "raw": 25
     }
    },
    "criticalItems": {
     "rcads25_18": "endorsed"
    }
   },
   "figure": {
    "source": "ebesutani2012",
    "mark": "D"
   }
  }
 ]
}

/** RCADS-25 youth: T scores for grade 9 by sex */
export const rcads25UsGrade9: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "rcads25-us-grade-9",
 "edition": "manual scoring table, grade 9",
 "title": {
  "en": "RCADS-25 youth: T scores for grade 9 by sex",
  "zh-CN": "RCADS-25 自评：九年级 T 分常模，按性别"
 },
 "instrument": {
  "id": "rcads-25",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "The table for grade 9 of the developers' manual scoring page; the sample behind it is not described there. Grades are US grades. The tables of other grades were not found, and pupils of other grades get no T: norms of the long form are not assumed to carry over.",
   "zh-CN": "开发者手工计分页的九年级表；未说明样本。年级为美国年级。未找到其他年级的表，其他年级学生没有 T 分：不假定长版常模适用。"
  },
  "country": "US",
  "n": null,
  "collected": null
 },
 "reviewBy": "2027-12-31",
 "metricKind": "linear",
 "use": "screening",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "depression",
   "stage": "raw",
   "metric": "t",
   "kind": "look-up",
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "ties": "no two raw scores share a T",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grade-9-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 9
      }
     },
     "cell": "values",
     "from": 0,
     "values": [
      32,
      34,
      37,
      39,
      42,
      44,
      46,
      49,
      51,
      54,
      56,
      58,
      61,
      63,
      66,
      68,
      70,
      73,
      75,
      78,
      80,
      82,
      85,
      87,
      89,
      92,
      94,
      97,
      99,
      101,
      104
     ]
    },
    {
     "id": "grade-9-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 9
      }
     },
     "cell": "values",
     "from": 0,
     "values": [
      31,
      34,
      36,
      38,
      41,
      43,
      45,
      47,
      50,
      52,
      54,
      57,
      59,
      61,
      63,
      66,
      68,
      70,
      73,
      75,
      77,
      79,
      82,
      84,
      86,
      89,
      91,
      93,
      95,
      98,
      100
     ]
    }
   ]
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "metric": "t",
   "kind": "look-up",
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "ties": "no two raw scores share a T",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grade-9-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 9
      }
     },
     "cell": "values",
     "from": 0,
     "values": [
      32,
      34,
      36,
      38,
      40,
      41,
      43,
      45,
      47,
      49,
      51,
      52,
      54,
      56,
      58,
      60,
      62,
      63,
      65,
      67,
      69,
      71,
      73,
      74,
      76,
      78,
      80,
      82,
      84,
      85,
      87,
      89,
      91,
      93,
      95,
      96,
      98,
      100,
      102,
      104,
      106,
      107,
      109,
      111,
      113,
      115
     ]
    },
    {
     "id": "grade-9-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 9
      }
     },
     "cell": "values",
     "from": 0,
     "values": [
      29,
      31,
      33,
      34,
      36,
      38,
      40,
      42,
      44,
      46,
      48,
      49,
      51,
      53,
      55,
      57,
      59,
      61,
      63,
      64,
      66,
      68,
      70,
      72,
      74,
      76,
      78,
      79,
      81,
      83,
      85,
      87,
      89,
      91,
      93,
      94,
      96,
      98,
      100,
      102,
      104,
      106,
      108,
      109,
      111,
      113
     ]
    }
   ]
  },
  {
   "scale": "total",
   "stage": "raw",
   "metric": "t",
   "kind": "look-up",
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "ties": "no two raw scores share a T",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grade-9-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 9
      }
     },
     "cell": "values",
     "from": 0,
     "values": [
      30,
      31,
      32,
      33,
      35,
      36,
      37,
      38,
      39,
      40,
      42,
      43,
      44,
      45,
      46,
      47,
      49,
      50,
      51,
      52,
      53,
      54,
      56,
      57,
      58,
      59,
      60,
      61,
      63,
      64,
      65,
      66,
      67,
      69,
      70,
      71,
      72,
      73,
      74,
      76,
      77,
      78,
      79,
      80,
      81,
      83,
      84,
      85,
      86,
      87,
      88,
      90,
      91,
      92,
      93,
      94,
      95,
      97,
      98,
      99,
      100,
      101,
      103,
      104,
      105,
      106,
      107,
      108,
      110,
      111,
      112,
      113,
      114,
      115,
      117,
      118
     ]
    },
    {
     "id": "grade-9-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 9
      }
     },
     "cell": "values",
     "from": 0,
     "values": [
      27,
      29,
      30,
      31,
      32,
      33,
      34,
      36,
      37,
      38,
      39,
      40,
      41,
      43,
      44,
      45,
      46,
      47,
      48,
      49,
      51,
      52,
      53,
      54,
      55,
      56,
      58,
      59,
      60,
      61,
      62,
      63,
      65,
      66,
      67,
      68,
      69,
      70,
      71,
      73,
      74,
      75,
      76,
      77,
      78,
      80,
      81,
      82,
      83,
      84,
      85,
      87,
      88,
      89,
      90,
      91,
      92,
      94,
      95,
      96,
      97,
      98,
      99,
      100,
      102,
      103,
      104,
      105,
      106,
      107,
      109,
      110,
      111,
      112,
      113,
      114
     ]
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 32,
   "note": "printed; 50 + 10 (0 - 7.5) / 4.18 = 32.06"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 1,
   "value": 34,
   "note": "printed; 50 + 10 (1 - 7.5) / 4.18 = 34.45"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 2,
   "value": 37,
   "note": "printed; 50 + 10 (2 - 7.5) / 4.18 = 36.84"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 3,
   "value": 39,
   "note": "printed; 50 + 10 (3 - 7.5) / 4.18 = 39.23"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 4,
   "value": 42,
   "note": "printed; 50 + 10 (4 - 7.5) / 4.18 = 41.63"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 5,
   "value": 44,
   "note": "printed; 50 + 10 (5 - 7.5) / 4.18 = 44.02"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 6,
   "value": 46,
   "note": "printed; 50 + 10 (6 - 7.5) / 4.18 = 46.41"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 7,
   "value": 49,
   "note": "printed; 50 + 10 (7 - 7.5) / 4.18 = 48.80"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 8,
   "value": 51,
   "note": "printed; 50 + 10 (8 - 7.5) / 4.18 = 51.20"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 9,
   "value": 54,
   "note": "printed; 50 + 10 (9 - 7.5) / 4.18 = 53.59"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 10,
   "value": 56,
   "note": "printed; 50 + 10 (10 - 7.5) / 4.18 = 55.98"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 11,
   "value": 58,
   "note": "printed; 50 + 10 (11 - 7.5) / 4.18 = 58.37"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 12,
   "value": 61,
   "note": "printed; 50 + 10 (12 - 7.5) / 4.18 = 60.77"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 13,
   "value": 63,
   "note": "printed; 50 + 10 (13 - 7.5) / 4.18 = 63.16"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 14,
   "value": 66,
   "note": "printed; 50 + 10 (14 - 7.5) / 4.18 = 65.55"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 15,
   "value": 68,
   "note": "printed; 50 + 10 (15 - 7.5) / 4.18 = 67.94"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 16,
   "value": 70,
   "note": "printed; 50 + 10 (16 - 7.5) / 4.18 = 70.33"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 17,
   "value": 73,
   "note": "printed; 50 + 10 (17 - 7.5) / 4.18 = 72.73"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 18,
   "value": 75,
   "note": "printed; 50 + 10 (18 - 7.5) / 4.18 = 75.12"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 19,
   "value": 78,
   "note": "printed; 50 + 10 (19 - 7.5) / 4.18 = 77.51"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 20,
   "value": 80,
   "note": "printed; 50 + 10 (20 - 7.5) / 4.18 = 79.90"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 21,
   "value": 82,
   "note": "printed; 50 + 10 (21 - 7.5) / 4.18 = 82.30"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 22,
   "value": 85,
   "note": "printed; 50 + 10 (22 - 7.5) / 4.18 = 84.69"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 23,
   "value": 87,
   "note": "printed; 50 + 10 (23 - 7.5) / 4.18 = 87.08"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 24,
   "value": 89,
   "note": "printed; 50 + 10 (24 - 7.5) / 4.18 = 89.47"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 25,
   "value": 92,
   "note": "printed; 50 + 10 (25 - 7.5) / 4.18 = 91.87"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 26,
   "value": 94,
   "note": "printed; 50 + 10 (26 - 7.5) / 4.18 = 94.26"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 27,
   "value": 97,
   "note": "printed; 50 + 10 (27 - 7.5) / 4.18 = 96.65"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 28,
   "value": 99,
   "note": "printed; 50 + 10 (28 - 7.5) / 4.18 = 99.04"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 29,
   "value": 101,
   "note": "printed; 50 + 10 (29 - 7.5) / 4.18 = 101.44"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 30,
   "value": 104,
   "note": "printed; 50 + 10 (30 - 7.5) / 4.18 = 103.83"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 31,
   "note": "printed; 50 + 10 (0 - 8.13) / 4.37 = 31.40"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 1,
   "value": 34,
   "note": "printed; 50 + 10 (1 - 8.13) / 4.37 = 33.68"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 2,
   "value": 36,
   "note": "printed; 50 + 10 (2 - 8.13) / 4.37 = 35.97"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 3,
   "value": 38,
   "note": "printed; 50 + 10 (3 - 8.13) / 4.37 = 38.26"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 4,
   "value": 41,
   "note": "printed; 50 + 10 (4 - 8.13) / 4.37 = 40.55"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 5,
   "value": 43,
   "note": "printed; 50 + 10 (5 - 8.13) / 4.37 = 42.84"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 6,
   "value": 45,
   "note": "printed; 50 + 10 (6 - 8.13) / 4.37 = 45.13"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 7,
   "value": 47,
   "note": "printed; 50 + 10 (7 - 8.13) / 4.37 = 47.41"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 8,
   "value": 50,
   "note": "printed; 50 + 10 (8 - 8.13) / 4.37 = 49.70"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 9,
   "value": 52,
   "note": "printed; 50 + 10 (9 - 8.13) / 4.37 = 51.99"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 10,
   "value": 54,
   "note": "printed; 50 + 10 (10 - 8.13) / 4.37 = 54.28"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 11,
   "value": 57,
   "note": "printed; 50 + 10 (11 - 8.13) / 4.37 = 56.57"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 12,
   "value": 59,
   "note": "printed; 50 + 10 (12 - 8.13) / 4.37 = 58.86"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 13,
   "value": 61,
   "note": "printed; 50 + 10 (13 - 8.13) / 4.37 = 61.14"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 14,
   "value": 63,
   "note": "printed; 50 + 10 (14 - 8.13) / 4.37 = 63.43"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 15,
   "value": 66,
   "note": "printed; 50 + 10 (15 - 8.13) / 4.37 = 65.72"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 16,
   "value": 68,
   "note": "printed; 50 + 10 (16 - 8.13) / 4.37 = 68.01"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 17,
   "value": 70,
   "note": "printed; 50 + 10 (17 - 8.13) / 4.37 = 70.30"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 18,
   "value": 73,
   "note": "printed; 50 + 10 (18 - 8.13) / 4.37 = 72.59"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 19,
   "value": 75,
   "note": "printed; 50 + 10 (19 - 8.13) / 4.37 = 74.87"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 20,
   "value": 77,
   "note": "printed; 50 + 10 (20 - 8.13) / 4.37 = 77.16"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 21,
   "value": 79,
   "note": "printed; 50 + 10 (21 - 8.13) / 4.37 = 79.45"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 22,
   "value": 82,
   "note": "printed; 50 + 10 (22 - 8.13) / 4.37 = 81.74"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 23,
   "value": 84,
   "note": "printed; 50 + 10 (23 - 8.13) / 4.37 = 84.03"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 24,
   "value": 86,
   "note": "printed; 50 + 10 (24 - 8.13) / 4.37 = 86.32"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 25,
   "value": 89,
   "note": "printed; 50 + 10 (25 - 8.13) / 4.37 = 88.60"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 26,
   "value": 91,
   "note": "printed; 50 + 10 (26 - 8.13) / 4.37 = 90.89"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 27,
   "value": 93,
   "note": "printed; 50 + 10 (27 - 8.13) / 4.37 = 93.18"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 28,
   "value": 95,
   "note": "printed; 50 + 10 (28 - 8.13) / 4.37 = 95.47"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 29,
   "value": 98,
   "note": "printed; 50 + 10 (29 - 8.13) / 4.37 = 97.76"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 30,
   "value": 100,
   "note": "printed; 50 + 10 (30 - 8.13) / 4.37 = 100.05"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 32,
   "note": "printed; 50 + 10 (0 - 9.69) / 5.45 = 32.22"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 1,
   "value": 34,
   "note": "printed; 50 + 10 (1 - 9.69) / 5.45 = 34.06"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 2,
   "value": 36,
   "note": "printed; 50 + 10 (2 - 9.69) / 5.45 = 35.89"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 3,
   "value": 38,
   "note": "printed; 50 + 10 (3 - 9.69) / 5.45 = 37.72"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 4,
   "value": 40,
   "note": "printed; 50 + 10 (4 - 9.69) / 5.45 = 39.56"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 5,
   "value": 41,
   "note": "printed; 50 + 10 (5 - 9.69) / 5.45 = 41.39"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 6,
   "value": 43,
   "note": "printed; 50 + 10 (6 - 9.69) / 5.45 = 43.23"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 7,
   "value": 45,
   "note": "printed; 50 + 10 (7 - 9.69) / 5.45 = 45.06"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 8,
   "value": 47,
   "note": "printed; 50 + 10 (8 - 9.69) / 5.45 = 46.90"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 9,
   "value": 49,
   "note": "printed; 50 + 10 (9 - 9.69) / 5.45 = 48.73"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 10,
   "value": 51,
   "note": "printed; 50 + 10 (10 - 9.69) / 5.45 = 50.57"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 11,
   "value": 52,
   "note": "printed; 50 + 10 (11 - 9.69) / 5.45 = 52.40"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 12,
   "value": 54,
   "note": "printed; 50 + 10 (12 - 9.69) / 5.45 = 54.24"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 13,
   "value": 56,
   "note": "printed; 50 + 10 (13 - 9.69) / 5.45 = 56.07"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 14,
   "value": 58,
   "note": "printed; 50 + 10 (14 - 9.69) / 5.45 = 57.91"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 15,
   "value": 60,
   "note": "printed; 50 + 10 (15 - 9.69) / 5.45 = 59.74"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 16,
   "value": 62,
   "note": "printed; 50 + 10 (16 - 9.69) / 5.45 = 61.58"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 17,
   "value": 63,
   "note": "printed; 50 + 10 (17 - 9.69) / 5.45 = 63.41"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 18,
   "value": 65,
   "note": "printed; 50 + 10 (18 - 9.69) / 5.45 = 65.25"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 19,
   "value": 67,
   "note": "printed; 50 + 10 (19 - 9.69) / 5.45 = 67.08"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 20,
   "value": 69,
   "note": "printed; 50 + 10 (20 - 9.69) / 5.45 = 68.92"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 21,
   "value": 71,
   "note": "printed; 50 + 10 (21 - 9.69) / 5.45 = 70.75"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 22,
   "value": 73,
   "note": "printed; 50 + 10 (22 - 9.69) / 5.45 = 72.59"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 23,
   "value": 74,
   "note": "printed; 50 + 10 (23 - 9.69) / 5.45 = 74.42"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 24,
   "value": 76,
   "note": "printed; 50 + 10 (24 - 9.69) / 5.45 = 76.26"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 25,
   "value": 78,
   "note": "printed; 50 + 10 (25 - 9.69) / 5.45 = 78.09"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 26,
   "value": 80,
   "note": "printed; 50 + 10 (26 - 9.69) / 5.45 = 79.93"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 27,
   "value": 82,
   "note": "printed; 50 + 10 (27 - 9.69) / 5.45 = 81.76"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 28,
   "value": 84,
   "note": "printed; 50 + 10 (28 - 9.69) / 5.45 = 83.60"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 29,
   "value": 85,
   "note": "printed; 50 + 10 (29 - 9.69) / 5.45 = 85.43"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 30,
   "value": 87,
   "note": "printed; 50 + 10 (30 - 9.69) / 5.45 = 87.27"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 31,
   "value": 89,
   "note": "printed; 50 + 10 (31 - 9.69) / 5.45 = 89.10"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 32,
   "value": 91,
   "note": "printed; 50 + 10 (32 - 9.69) / 5.45 = 90.94"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 33,
   "value": 93,
   "note": "printed; 50 + 10 (33 - 9.69) / 5.45 = 92.77"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 34,
   "value": 95,
   "note": "printed; 50 + 10 (34 - 9.69) / 5.45 = 94.61"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 35,
   "value": 96,
   "note": "printed; 50 + 10 (35 - 9.69) / 5.45 = 96.44"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 36,
   "value": 98,
   "note": "printed; 50 + 10 (36 - 9.69) / 5.45 = 98.28"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 37,
   "value": 100,
   "note": "printed; 50 + 10 (37 - 9.69) / 5.45 = 100.11"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 38,
   "value": 102,
   "note": "printed; 50 + 10 (38 - 9.69) / 5.45 = 101.94"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 39,
   "value": 104,
   "note": "printed; 50 + 10 (39 - 9.69) / 5.45 = 103.78"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 40,
   "value": 106,
   "note": "printed; 50 + 10 (40 - 9.69) / 5.45 = 105.61"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 41,
   "value": 107,
   "note": "printed; 50 + 10 (41 - 9.69) / 5.45 = 107.45"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 42,
   "value": 109,
   "note": "printed; 50 + 10 (42 - 9.69) / 5.45 = 109.28"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 43,
   "value": 111,
   "note": "printed; 50 + 10 (43 - 9.69) / 5.45 = 111.12"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 44,
   "value": 113,
   "note": "printed; 50 + 10 (44 - 9.69) / 5.45 = 112.95"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 45,
   "value": 115,
   "note": "printed; 50 + 10 (45 - 9.69) / 5.45 = 114.79"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 29,
   "note": "printed; 50 + 10 (0 - 11.29) / 5.34 = 28.86"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 1,
   "value": 31,
   "note": "printed; 50 + 10 (1 - 11.29) / 5.34 = 30.73"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 2,
   "value": 33,
   "note": "printed; 50 + 10 (2 - 11.29) / 5.34 = 32.60"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 3,
   "value": 34,
   "note": "printed; 50 + 10 (3 - 11.29) / 5.34 = 34.48"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 4,
   "value": 36,
   "note": "printed; 50 + 10 (4 - 11.29) / 5.34 = 36.35"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 5,
   "value": 38,
   "note": "printed; 50 + 10 (5 - 11.29) / 5.34 = 38.22"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 6,
   "value": 40,
   "note": "printed; 50 + 10 (6 - 11.29) / 5.34 = 40.09"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 7,
   "value": 42,
   "note": "printed; 50 + 10 (7 - 11.29) / 5.34 = 41.97"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 8,
   "value": 44,
   "note": "printed; 50 + 10 (8 - 11.29) / 5.34 = 43.84"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 9,
   "value": 46,
   "note": "printed; 50 + 10 (9 - 11.29) / 5.34 = 45.71"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 10,
   "value": 48,
   "note": "printed; 50 + 10 (10 - 11.29) / 5.34 = 47.58"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 11,
   "value": 49,
   "note": "printed; 50 + 10 (11 - 11.29) / 5.34 = 49.46"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 12,
   "value": 51,
   "note": "printed; 50 + 10 (12 - 11.29) / 5.34 = 51.33"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 13,
   "value": 53,
   "note": "printed; 50 + 10 (13 - 11.29) / 5.34 = 53.20"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 14,
   "value": 55,
   "note": "printed; 50 + 10 (14 - 11.29) / 5.34 = 55.07"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 15,
   "value": 57,
   "note": "printed; 50 + 10 (15 - 11.29) / 5.34 = 56.95"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 16,
   "value": 59,
   "note": "printed; 50 + 10 (16 - 11.29) / 5.34 = 58.82"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 17,
   "value": 61,
   "note": "printed; 50 + 10 (17 - 11.29) / 5.34 = 60.69"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 18,
   "value": 63,
   "note": "printed; 50 + 10 (18 - 11.29) / 5.34 = 62.57"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 19,
   "value": 64,
   "note": "printed; 50 + 10 (19 - 11.29) / 5.34 = 64.44"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 20,
   "value": 66,
   "note": "printed; 50 + 10 (20 - 11.29) / 5.34 = 66.31"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 21,
   "value": 68,
   "note": "printed; 50 + 10 (21 - 11.29) / 5.34 = 68.18"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 22,
   "value": 70,
   "note": "printed; 50 + 10 (22 - 11.29) / 5.34 = 70.06"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 23,
   "value": 72,
   "note": "printed; 50 + 10 (23 - 11.29) / 5.34 = 71.93"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 24,
   "value": 74,
   "note": "printed; 50 + 10 (24 - 11.29) / 5.34 = 73.80"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 25,
   "value": 76,
   "note": "printed; 50 + 10 (25 - 11.29) / 5.34 = 75.67"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 26,
   "value": 78,
   "note": "printed; 50 + 10 (26 - 11.29) / 5.34 = 77.55"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 27,
   "value": 79,
   "note": "printed; 50 + 10 (27 - 11.29) / 5.34 = 79.42"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 28,
   "value": 81,
   "note": "printed; 50 + 10 (28 - 11.29) / 5.34 = 81.29"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 29,
   "value": 83,
   "note": "printed; 50 + 10 (29 - 11.29) / 5.34 = 83.16"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 30,
   "value": 85,
   "note": "printed; 50 + 10 (30 - 11.29) / 5.34 = 85.04"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 31,
   "value": 87,
   "note": "printed; 50 + 10 (31 - 11.29) / 5.34 = 86.91"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 32,
   "value": 89,
   "note": "printed; 50 + 10 (32 - 11.29) / 5.34 = 88.78"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 33,
   "value": 91,
   "note": "printed; 50 + 10 (33 - 11.29) / 5.34 = 90.66"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 34,
   "value": 93,
   "note": "printed; 50 + 10 (34 - 11.29) / 5.34 = 92.53"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 35,
   "value": 94,
   "note": "printed; 50 + 10 (35 - 11.29) / 5.34 = 94.40"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 36,
   "value": 96,
   "note": "printed; 50 + 10 (36 - 11.29) / 5.34 = 96.27"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 37,
   "value": 98,
   "note": "printed; 50 + 10 (37 - 11.29) / 5.34 = 98.15"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 38,
   "value": 100,
   "note": "printed; 50 + 10 (38 - 11.29) / 5.34 = 100.02"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 39,
   "value": 102,
   "note": "printed; 50 + 10 (39 - 11.29) / 5.34 = 101.89"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 40,
   "value": 104,
   "note": "printed; 50 + 10 (40 - 11.29) / 5.34 = 103.76"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 41,
   "value": 106,
   "note": "printed; 50 + 10 (41 - 11.29) / 5.34 = 105.64"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 42,
   "value": 108,
   "note": "printed; 50 + 10 (42 - 11.29) / 5.34 = 107.51"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 43,
   "value": 109,
   "note": "printed; 50 + 10 (43 - 11.29) / 5.34 = 109.38"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 44,
   "value": 111,
   "note": "printed; 50 + 10 (44 - 11.29) / 5.34 = 111.25"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 45,
   "value": 113,
   "note": "printed; 50 + 10 (45 - 11.29) / 5.34 = 113.13"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 30,
   "note": "printed; 50 + 10 (0 - 17.2) / 8.53 = 29.84"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 1,
   "value": 31,
   "note": "printed; 50 + 10 (1 - 17.2) / 8.53 = 31.01"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 2,
   "value": 32,
   "note": "printed; 50 + 10 (2 - 17.2) / 8.53 = 32.18"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 3,
   "value": 33,
   "note": "printed; 50 + 10 (3 - 17.2) / 8.53 = 33.35"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 4,
   "value": 35,
   "note": "printed; 50 + 10 (4 - 17.2) / 8.53 = 34.53"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 5,
   "value": 36,
   "note": "printed; 50 + 10 (5 - 17.2) / 8.53 = 35.70"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 6,
   "value": 37,
   "note": "printed; 50 + 10 (6 - 17.2) / 8.53 = 36.87"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 7,
   "value": 38,
   "note": "printed; 50 + 10 (7 - 17.2) / 8.53 = 38.04"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 8,
   "value": 39,
   "note": "printed; 50 + 10 (8 - 17.2) / 8.53 = 39.21"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 9,
   "value": 40,
   "note": "printed; 50 + 10 (9 - 17.2) / 8.53 = 40.39"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 10,
   "value": 42,
   "note": "printed; 50 + 10 (10 - 17.2) / 8.53 = 41.56"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 11,
   "value": 43,
   "note": "printed; 50 + 10 (11 - 17.2) / 8.53 = 42.73"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 12,
   "value": 44,
   "note": "printed; 50 + 10 (12 - 17.2) / 8.53 = 43.90"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 13,
   "value": 45,
   "note": "printed; 50 + 10 (13 - 17.2) / 8.53 = 45.08"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 14,
   "value": 46,
   "note": "printed; 50 + 10 (14 - 17.2) / 8.53 = 46.25"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 15,
   "value": 47,
   "note": "printed; 50 + 10 (15 - 17.2) / 8.53 = 47.42"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 16,
   "value": 49,
   "note": "printed; 50 + 10 (16 - 17.2) / 8.53 = 48.59"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 17,
   "value": 50,
   "note": "printed; 50 + 10 (17 - 17.2) / 8.53 = 49.77"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 18,
   "value": 51,
   "note": "printed; 50 + 10 (18 - 17.2) / 8.53 = 50.94"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 19,
   "value": 52,
   "note": "printed; 50 + 10 (19 - 17.2) / 8.53 = 52.11"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 20,
   "value": 53,
   "note": "printed; 50 + 10 (20 - 17.2) / 8.53 = 53.28"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 21,
   "value": 54,
   "note": "printed; 50 + 10 (21 - 17.2) / 8.53 = 54.45"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 22,
   "value": 56,
   "note": "printed; 50 + 10 (22 - 17.2) / 8.53 = 55.63"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 23,
   "value": 57,
   "note": "printed; 50 + 10 (23 - 17.2) / 8.53 = 56.80"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 24,
   "value": 58,
   "note": "printed; 50 + 10 (24 - 17.2) / 8.53 = 57.97"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 25,
   "value": 59,
   "note": "printed; 50 + 10 (25 - 17.2) / 8.53 = 59.14"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 26,
   "value": 60,
   "note": "printed; 50 + 10 (26 - 17.2) / 8.53 = 60.32"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 27,
   "value": 61,
   "note": "printed; 50 + 10 (27 - 17.2) / 8.53 = 61.49"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 28,
   "value": 63,
   "note": "printed; 50 + 10 (28 - 17.2) / 8.53 = 62.66"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 29,
   "value": 64,
   "note": "printed; 50 + 10 (29 - 17.2) / 8.53 = 63.83"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 30,
   "value": 65,
   "note": "printed; 50 + 10 (30 - 17.2) / 8.53 = 65.01"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 31,
   "value": 66,
   "note": "printed; 50 + 10 (31 - 17.2) / 8.53 = 66.18"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 32,
   "value": 67,
   "note": "printed; 50 + 10 (32 - 17.2) / 8.53 = 67.35"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 33,
   "value": 69,
   "note": "printed; 50 + 10 (33 - 17.2) / 8.53 = 68.52"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 34,
   "value": 70,
   "note": "printed; 50 + 10 (34 - 17.2) / 8.53 = 69.70"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 35,
   "value": 71,
   "note": "printed; 50 + 10 (35 - 17.2) / 8.53 = 70.87"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 36,
   "value": 72,
   "note": "printed; 50 + 10 (36 - 17.2) / 8.53 = 72.04"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 37,
   "value": 73,
   "note": "printed; 50 + 10 (37 - 17.2) / 8.53 = 73.21"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 38,
   "value": 74,
   "note": "printed; 50 + 10 (38 - 17.2) / 8.53 = 74.38"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 39,
   "value": 76,
   "note": "printed; 50 + 10 (39 - 17.2) / 8.53 = 75.56"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 40,
   "value": 77,
   "note": "printed; 50 + 10 (40 - 17.2) / 8.53 = 76.73"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 41,
   "value": 78,
   "note": "printed; 50 + 10 (41 - 17.2) / 8.53 = 77.90"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 42,
   "value": 79,
   "note": "printed; 50 + 10 (42 - 17.2) / 8.53 = 79.07"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 43,
   "value": 80,
   "note": "printed; 50 + 10 (43 - 17.2) / 8.53 = 80.25"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 44,
   "value": 81,
   "note": "printed; 50 + 10 (44 - 17.2) / 8.53 = 81.42"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 45,
   "value": 83,
   "note": "printed; 50 + 10 (45 - 17.2) / 8.53 = 82.59"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 46,
   "value": 84,
   "note": "printed; 50 + 10 (46 - 17.2) / 8.53 = 83.76"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 47,
   "value": 85,
   "note": "printed; 50 + 10 (47 - 17.2) / 8.53 = 84.94"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 48,
   "value": 86,
   "note": "printed; 50 + 10 (48 - 17.2) / 8.53 = 86.11"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 49,
   "value": 87,
   "note": "printed; 50 + 10 (49 - 17.2) / 8.53 = 87.28"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 50,
   "value": 88,
   "note": "printed; 50 + 10 (50 - 17.2) / 8.53 = 88.45"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 51,
   "value": 90,
   "note": "printed; 50 + 10 (51 - 17.2) / 8.53 = 89.62"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 52,
   "value": 91,
   "note": "printed; 50 + 10 (52 - 17.2) / 8.53 = 90.80"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 53,
   "value": 92,
   "note": "printed; 50 + 10 (53 - 17.2) / 8.53 = 91.97"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 54,
   "value": 93,
   "note": "printed; 50 + 10 (54 - 17.2) / 8.53 = 93.14"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 55,
   "value": 94,
   "note": "printed; 50 + 10 (55 - 17.2) / 8.53 = 94.31"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 56,
   "value": 95,
   "note": "printed; 50 + 10 (56 - 17.2) / 8.53 = 95.49"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 57,
   "value": 97,
   "note": "printed; 50 + 10 (57 - 17.2) / 8.53 = 96.66"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 58,
   "value": 98,
   "note": "printed; 50 + 10 (58 - 17.2) / 8.53 = 97.83"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 59,
   "value": 99,
   "note": "printed; 50 + 10 (59 - 17.2) / 8.53 = 99.00"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 60,
   "value": 100,
   "note": "printed; 50 + 10 (60 - 17.2) / 8.53 = 100.18"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 61,
   "value": 101,
   "note": "printed; 50 + 10 (61 - 17.2) / 8.53 = 101.35"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 62,
   "value": 103,
   "note": "printed; 50 + 10 (62 - 17.2) / 8.53 = 102.52"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 63,
   "value": 104,
   "note": "printed; 50 + 10 (63 - 17.2) / 8.53 = 103.69"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 64,
   "value": 105,
   "note": "printed; 50 + 10 (64 - 17.2) / 8.53 = 104.87"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 65,
   "value": 106,
   "note": "printed; 50 + 10 (65 - 17.2) / 8.53 = 106.04"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 66,
   "value": 107,
   "note": "printed; 50 + 10 (66 - 17.2) / 8.53 = 107.21"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 67,
   "value": 108,
   "note": "printed; 50 + 10 (67 - 17.2) / 8.53 = 108.38"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 68,
   "value": 110,
   "note": "printed; 50 + 10 (68 - 17.2) / 8.53 = 109.55"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 69,
   "value": 111,
   "note": "printed; 50 + 10 (69 - 17.2) / 8.53 = 110.73"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 70,
   "value": 112,
   "note": "printed; 50 + 10 (70 - 17.2) / 8.53 = 111.90"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 71,
   "value": 113,
   "note": "printed; 50 + 10 (71 - 17.2) / 8.53 = 113.07"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 72,
   "value": 114,
   "note": "printed; 50 + 10 (72 - 17.2) / 8.53 = 114.24"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 73,
   "value": 115,
   "note": "printed; 50 + 10 (73 - 17.2) / 8.53 = 115.42"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 74,
   "value": 117,
   "note": "printed; 50 + 10 (74 - 17.2) / 8.53 = 116.59"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 75,
   "value": 118,
   "note": "printed; 50 + 10 (75 - 17.2) / 8.53 = 117.76"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 27,
   "note": "printed; 50 + 10 (0 - 19.45) / 8.63 = 27.46"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 1,
   "value": 29,
   "note": "printed; 50 + 10 (1 - 19.45) / 8.63 = 28.62"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 2,
   "value": 30,
   "note": "printed; 50 + 10 (2 - 19.45) / 8.63 = 29.78"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 3,
   "value": 31,
   "note": "printed; 50 + 10 (3 - 19.45) / 8.63 = 30.94"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 4,
   "value": 32,
   "note": "printed; 50 + 10 (4 - 19.45) / 8.63 = 32.10"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 5,
   "value": 33,
   "note": "printed; 50 + 10 (5 - 19.45) / 8.63 = 33.26"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 6,
   "value": 34,
   "note": "printed; 50 + 10 (6 - 19.45) / 8.63 = 34.41"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 7,
   "value": 36,
   "note": "printed; 50 + 10 (7 - 19.45) / 8.63 = 35.57"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 8,
   "value": 37,
   "note": "printed; 50 + 10 (8 - 19.45) / 8.63 = 36.73"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 9,
   "value": 38,
   "note": "printed; 50 + 10 (9 - 19.45) / 8.63 = 37.89"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 10,
   "value": 39,
   "note": "printed; 50 + 10 (10 - 19.45) / 8.63 = 39.05"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 11,
   "value": 40,
   "note": "printed; 50 + 10 (11 - 19.45) / 8.63 = 40.21"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 12,
   "value": 41,
   "note": "printed; 50 + 10 (12 - 19.45) / 8.63 = 41.37"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 13,
   "value": 43,
   "note": "printed; 50 + 10 (13 - 19.45) / 8.63 = 42.53"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 14,
   "value": 44,
   "note": "printed; 50 + 10 (14 - 19.45) / 8.63 = 43.68"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 15,
   "value": 45,
   "note": "printed; 50 + 10 (15 - 19.45) / 8.63 = 44.84"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 16,
   "value": 46,
   "note": "printed; 50 + 10 (16 - 19.45) / 8.63 = 46.00"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 17,
   "value": 47,
   "note": "printed; 50 + 10 (17 - 19.45) / 8.63 = 47.16"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 18,
   "value": 48,
   "note": "printed; 50 + 10 (18 - 19.45) / 8.63 = 48.32"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 19,
   "value": 49,
   "note": "printed; 50 + 10 (19 - 19.45) / 8.63 = 49.48"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 20,
   "value": 51,
   "note": "printed; 50 + 10 (20 - 19.45) / 8.63 = 50.64"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 21,
   "value": 52,
   "note": "printed; 50 + 10 (21 - 19.45) / 8.63 = 51.80"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 22,
   "value": 53,
   "note": "printed; 50 + 10 (22 - 19.45) / 8.63 = 52.95"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 23,
   "value": 54,
   "note": "printed; 50 + 10 (23 - 19.45) / 8.63 = 54.11"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 24,
   "value": 55,
   "note": "printed; 50 + 10 (24 - 19.45) / 8.63 = 55.27"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 25,
   "value": 56,
   "note": "printed; 50 + 10 (25 - 19.45) / 8.63 = 56.43"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 26,
   "value": 58,
   "note": "printed; 50 + 10 (26 - 19.45) / 8.63 = 57.59"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 27,
   "value": 59,
   "note": "printed; 50 + 10 (27 - 19.45) / 8.63 = 58.75"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 28,
   "value": 60,
   "note": "printed; 50 + 10 (28 - 19.45) / 8.63 = 59.91"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 29,
   "value": 61,
   "note": "printed; 50 + 10 (29 - 19.45) / 8.63 = 61.07"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 30,
   "value": 62,
   "note": "printed; 50 + 10 (30 - 19.45) / 8.63 = 62.22"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 31,
   "value": 63,
   "note": "printed; 50 + 10 (31 - 19.45) / 8.63 = 63.38"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 32,
   "value": 65,
   "note": "printed; 50 + 10 (32 - 19.45) / 8.63 = 64.54"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 33,
   "value": 66,
   "note": "printed; 50 + 10 (33 - 19.45) / 8.63 = 65.70"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 34,
   "value": 67,
   "note": "printed; 50 + 10 (34 - 19.45) / 8.63 = 66.86"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 35,
   "value": 68,
   "note": "printed; 50 + 10 (35 - 19.45) / 8.63 = 68.02"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 36,
   "value": 69,
   "note": "printed; 50 + 10 (36 - 19.45) / 8.63 = 69.18"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 37,
   "value": 70,
   "note": "printed; 50 + 10 (37 - 19.45) / 8.63 = 70.34"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 38,
   "value": 71,
   "note": "printed; 50 + 10 (38 - 19.45) / 8.63 = 71.49"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 39,
   "value": 73,
   "note": "printed; 50 + 10 (39 - 19.45) / 8.63 = 72.65"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 40,
   "value": 74,
   "note": "printed; 50 + 10 (40 - 19.45) / 8.63 = 73.81"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 41,
   "value": 75,
   "note": "printed; 50 + 10 (41 - 19.45) / 8.63 = 74.97"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 42,
   "value": 76,
   "note": "printed; 50 + 10 (42 - 19.45) / 8.63 = 76.13"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 43,
   "value": 77,
   "note": "printed; 50 + 10 (43 - 19.45) / 8.63 = 77.29"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 44,
   "value": 78,
   "note": "printed; 50 + 10 (44 - 19.45) / 8.63 = 78.45"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 45,
   "value": 80,
   "note": "printed; 50 + 10 (45 - 19.45) / 8.63 = 79.61"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 46,
   "value": 81,
   "note": "printed; 50 + 10 (46 - 19.45) / 8.63 = 80.76"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 47,
   "value": 82,
   "note": "printed; 50 + 10 (47 - 19.45) / 8.63 = 81.92"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 48,
   "value": 83,
   "note": "printed; 50 + 10 (48 - 19.45) / 8.63 = 83.08"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 49,
   "value": 84,
   "note": "printed; 50 + 10 (49 - 19.45) / 8.63 = 84.24"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 50,
   "value": 85,
   "note": "printed; 50 + 10 (50 - 19.45) / 8.63 = 85.40"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 51,
   "value": 87,
   "note": "printed; 50 + 10 (51 - 19.45) / 8.63 = 86.56"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 52,
   "value": 88,
   "note": "printed; 50 + 10 (52 - 19.45) / 8.63 = 87.72"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 53,
   "value": 89,
   "note": "printed; 50 + 10 (53 - 19.45) / 8.63 = 88.88"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 54,
   "value": 90,
   "note": "printed; 50 + 10 (54 - 19.45) / 8.63 = 90.03"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 55,
   "value": 91,
   "note": "printed; 50 + 10 (55 - 19.45) / 8.63 = 91.19"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 56,
   "value": 92,
   "note": "printed; 50 + 10 (56 - 19.45) / 8.63 = 92.35"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 57,
   "value": 94,
   "note": "printed; 50 + 10 (57 - 19.45) / 8.63 = 93.51"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 58,
   "value": 95,
   "note": "printed; 50 + 10 (58 - 19.45) / 8.63 = 94.67"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 59,
   "value": 96,
   "note": "printed; 50 + 10 (59 - 19.45) / 8.63 = 95.83"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 60,
   "value": 97,
   "note": "printed; 50 + 10 (60 - 19.45) / 8.63 = 96.99"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 61,
   "value": 98,
   "note": "printed; 50 + 10 (61 - 19.45) / 8.63 = 98.15"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 62,
   "value": 99,
   "note": "printed; 50 + 10 (62 - 19.45) / 8.63 = 99.30"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 63,
   "value": 100,
   "note": "printed; 50 + 10 (63 - 19.45) / 8.63 = 100.46"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 64,
   "value": 102,
   "note": "printed; 50 + 10 (64 - 19.45) / 8.63 = 101.62"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 65,
   "value": 103,
   "note": "printed; 50 + 10 (65 - 19.45) / 8.63 = 102.78"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 66,
   "value": 104,
   "note": "printed; 50 + 10 (66 - 19.45) / 8.63 = 103.94"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 67,
   "value": 105,
   "note": "printed; 50 + 10 (67 - 19.45) / 8.63 = 105.10"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 68,
   "value": 106,
   "note": "printed; 50 + 10 (68 - 19.45) / 8.63 = 106.26"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 69,
   "value": 107,
   "note": "printed; 50 + 10 (69 - 19.45) / 8.63 = 107.42"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 70,
   "value": 109,
   "note": "printed; 50 + 10 (70 - 19.45) / 8.63 = 108.57"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 71,
   "value": 110,
   "note": "printed; 50 + 10 (71 - 19.45) / 8.63 = 109.73"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 72,
   "value": 111,
   "note": "printed; 50 + 10 (72 - 19.45) / 8.63 = 110.89"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 73,
   "value": 112,
   "note": "printed; 50 + 10 (73 - 19.45) / 8.63 = 112.05"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 74,
   "value": 113,
   "note": "printed; 50 + 10 (74 - 19.45) / 8.63 = 113.21"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 75,
   "value": 114,
   "note": "printed; 50 + 10 (75 - 19.45) / 8.63 = 114.37"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  }
 ],
 "references": [
  {
   "id": "keys",
   "citation": "Keys and T table of the RCADS-25: repository danlewer/aow_adolescent_mh (analysis code, rcads_tscores.csv, from rcads.ucla.edu, manual scoring, \"year 9 table\"); ReproNim reproschema-library, RCADS-25-Y (items and codes)."
  },
  {
   "id": "ucla",
   "citation": "RCADS, site of the developers: scoring (grade from age, T 65 and 70, display above 80), permissions overview, frequent questions. University of California, Los Angeles.",
   "url": "https://rcads.ucla.edu/Scoring"
  }
 ],
 "licence": "Figures only; forms and guide remain copyright of the developers.",
 "figure": {
  "source": "keys",
  "mark": "S1",
  "note": "one copy of the table, called \"year 9\" there; the developers' tables go by US grades"
 }
}
