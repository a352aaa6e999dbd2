// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of mssmhs. */
export type ItemId =
  | 'mssmhs_1'
  | 'mssmhs_2'
  | 'mssmhs_3'
  | 'mssmhs_4'
  | 'mssmhs_5'
  | 'mssmhs_6'
  | 'mssmhs_7'
  | 'mssmhs_8'
  | 'mssmhs_9'
  | 'mssmhs_10'
  | 'mssmhs_11'
  | 'mssmhs_12'
  | 'mssmhs_13'
  | 'mssmhs_14'
  | 'mssmhs_15'
  | 'mssmhs_16'
  | 'mssmhs_17'
  | 'mssmhs_18'
  | 'mssmhs_19'
  | 'mssmhs_20'
  | 'mssmhs_21'
  | 'mssmhs_22'
  | 'mssmhs_23'
  | 'mssmhs_24'
  | 'mssmhs_25'
  | 'mssmhs_26'
  | 'mssmhs_27'
  | 'mssmhs_28'
  | 'mssmhs_29'
  | 'mssmhs_30'
  | 'mssmhs_31'
  | 'mssmhs_32'
  | 'mssmhs_33'
  | 'mssmhs_34'
  | 'mssmhs_35'
  | 'mssmhs_36'
  | 'mssmhs_37'
  | 'mssmhs_38'
  | 'mssmhs_39'
  | 'mssmhs_40'
  | 'mssmhs_41'
  | 'mssmhs_42'
  | 'mssmhs_43'
  | 'mssmhs_44'
  | 'mssmhs_45'
  | 'mssmhs_46'
  | 'mssmhs_47'
  | 'mssmhs_48'
  | 'mssmhs_49'
  | 'mssmhs_50'
  | 'mssmhs_51'
  | 'mssmhs_52'
  | 'mssmhs_53'
  | 'mssmhs_54'
  | 'mssmhs_55'
  | 'mssmhs_56'
  | 'mssmhs_57'
  | 'mssmhs_58'
  | 'mssmhs_59'
  | 'mssmhs_60'

/** Scale ids of mssmhs, each with the ids of its stages. */
export type ScaleStages = {
  readonly obsessive: 'mean'
  readonly paranoia: 'mean'
  readonly hostility: 'mean'
  readonly interpersonal: 'mean'
  readonly depression: 'mean'
  readonly anxiety: 'mean'
  readonly study_pressure: 'mean'
  readonly maladjustment: 'mean'
  readonly emotional_instability: 'mean'
  readonly imbalance: 'mean'
  readonly overall: 'mean'
}
export type ScaleId = keyof ScaleStages

/** Mental Health Scale for Middle School Students (MSSMHS), version 1.0.0. */
export const mssmhs: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "mssmhs",
 "version": "1.0.0",
 "title": {
  "en": "Mental Health Scale for Middle School Students (MSSMHS)",
  "zh-CN": "中国中学生心理健康量表（MSSMHS）"
 },
 "construct": {
  "en": "ten areas of psychological strain in secondary pupils",
  "zh-CN": "中学生十个方面的心理困扰"
 },
 "informants": [
  "self"
 ],
 "intended": {
  "grades": {
   "min": 7,
   "max": 12
  },
  "figure": {
   "source": "wang1997",
   "mark": "V2"
  }
 },
 "licence": {
  "statement": {
   "en": "Published in a journal; no licence statement was found: ask before use. Only keys and figures are stored here, no wording.",
   "zh-CN": "发表于期刊；未找到许可声明：使用前请咨询。此处只有计分键和数据，没有题目文字。"
  },
  "holder": "Wang Jisheng and colleagues",
  "permittedUses": [
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "wang1997",
   "mark": "K"
  }
 },
 "references": [
  {
   "id": "wang1997",
   "citation": "王极盛, 李焰, 赫尔实 (1997). 中国中学生心理健康量表的编制及其标准化. 社会心理科学 (4), 15-20. [Wang JS, Li Y, He ES. Development and standardisation of the mental health scale for Chinese middle school students.]"
  },
  {
   "id": "daowen",
   "citation": "Public descriptions of the MSSMHS: daowen.com 204249998/5750752; uczhidao.com 57067014; 360docs.net 8a9108910."
  }
 ],
 "responseSets": {
  "degree": {
   "options": [
    {
     "code": 1,
     "label": {
      "en": "none",
      "zh-CN": "无"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "light",
      "zh-CN": "轻"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "medium",
      "zh-CN": "中"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "rather heavy",
      "zh-CN": "偏重"
     }
    },
    {
     "code": 5,
     "label": {
      "en": "severe",
      "zh-CN": "严重"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "mssmhs_1",
   "label": {
    "en": "dislike of activities",
    "zh-CN": "不喜欢活动"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_2",
   "label": {
    "en": "mood swings",
    "zh-CN": "情绪波动"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_3",
   "label": {
    "en": "rechecking homework",
    "zh-CN": "反复检查作业"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_4",
   "label": {
    "en": "feels disliked",
    "zh-CN": "觉得不被喜欢"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_5",
   "label": {
    "en": "gloom",
    "zh-CN": "苦闷"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_6",
   "label": {
    "en": "tension",
    "zh-CN": "紧张"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_7",
   "label": {
    "en": "uneven drive to study",
    "zh-CN": "学习劲头不稳"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_8",
   "label": {
    "en": "school life does not fit",
    "zh-CN": "不适应学校生活"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_9",
   "label": {
    "en": "dislike of the social mood",
    "zh-CN": "不喜欢社会风气"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_10",
   "label": {
    "en": "slow for the sake of correctness",
    "zh-CN": "求正确而做得慢"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_11",
   "label": {
    "en": "ideas differ from others",
    "zh-CN": "想法与人不同"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_12",
   "label": {
    "en": "worry about tidy clothes",
    "zh-CN": "在意衣着整洁"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_13",
   "label": {
    "en": "crying easily",
    "zh-CN": "容易哭"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_14",
   "label": {
    "en": "hopeless view of the future",
    "zh-CN": "对前途无望"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_15",
   "label": {
    "en": "uneasy fidgeting",
    "zh-CN": "坐立不安"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_16",
   "label": {
    "en": "self-blame",
    "zh-CN": "自责"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_17",
   "label": {
    "en": "uneasy when watched",
    "zh-CN": "被注视不自在"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_18",
   "label": {
    "en": "feels not understood",
    "zh-CN": "觉得不被理解"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_19",
   "label": {
    "en": "temper hard to control",
    "zh-CN": "脾气难控制"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_20",
   "label": {
    "en": "feels exploited",
    "zh-CN": "觉得被利用"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_21",
   "label": {
    "en": "shouts or throws things",
    "zh-CN": "喊叫或摔物"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_22",
   "label": {
    "en": "needless thoughts",
    "zh-CN": "多余的念头"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_23",
   "label": {
    "en": "repeated washing or counting",
    "zh-CN": "反复洗涤或计数"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_24",
   "label": {
    "en": "feels talked about",
    "zh-CN": "觉得被议论"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_25",
   "label": {
    "en": "arguing",
    "zh-CN": "与人争论"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_26",
   "label": {
    "en": "distrust of most people",
    "zh-CN": "不信任多数人"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_27",
   "label": {
    "en": "uneven zeal for homework",
    "zh-CN": "作业热情不稳"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_28",
   "label": {
    "en": "sad when others score higher",
    "zh-CN": "他人成绩好时难受"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_29",
   "label": {
    "en": "teaching style does not fit",
    "zh-CN": "不适应教学方式"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_30",
   "label": {
    "en": "feels teachers are unfair",
    "zh-CN": "觉得老师不公"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_31",
   "label": {
    "en": "heavy study load",
    "zh-CN": "学习负担重"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_32",
   "label": {
    "en": "changing feelings to classmates",
    "zh-CN": "对同学忽冷忽热"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_33",
   "label": {
    "en": "fear of questions in class",
    "zh-CN": "害怕课堂提问"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_34",
   "label": {
    "en": "sudden fear",
    "zh-CN": "突然害怕"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_35",
   "label": {
    "en": "changing feelings to teachers",
    "zh-CN": "对老师忽冷忽热"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_36",
   "label": {
    "en": "test tension",
    "zh-CN": "考试紧张"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_37",
   "label": {
    "en": "envy of dress or money",
    "zh-CN": "羡慕衣着或钱财"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_38",
   "label": {
    "en": "dislike of homework",
    "zh-CN": "讨厌作业"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_39",
   "label": {
    "en": "home disturbs study",
    "zh-CN": "家庭干扰学习"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_40",
   "label": {
    "en": "dislike of school",
    "zh-CN": "讨厌上学"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_41",
   "label": {
    "en": "dislike of the class mood",
    "zh-CN": "不喜欢班级风气"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_42",
   "label": {
    "en": "feels parents are unfair",
    "zh-CN": "觉得父母不公"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_43",
   "label": {
    "en": "inner irritability",
    "zh-CN": "心里烦躁"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_44",
   "label": {
    "en": "listlessness",
    "zh-CN": "无精打采"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_45",
   "label": {
    "en": "easily hurt",
    "zh-CN": "容易受伤害"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_46",
   "label": {
    "en": "uneasy mind",
    "zh-CN": "心神不安"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_47",
   "label": {
    "en": "feels judged wrongly",
    "zh-CN": "觉得被误评"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_48",
   "label": {
    "en": "fear of poor exams",
    "zh-CN": "害怕考不好"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_49",
   "label": {
    "en": "feels opposed by others",
    "zh-CN": "觉得他人作对"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_50",
   "label": {
    "en": "easily agitated",
    "zh-CN": "容易激动"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_51",
   "label": {
    "en": "shy with the other sex",
    "zh-CN": "与异性相处拘谨"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_52",
   "label": {
    "en": "urge to hurt others",
    "zh-CN": "想伤害他人的冲动"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_53",
   "label": {
    "en": "changing feelings to parents",
    "zh-CN": "对父母忽冷忽热"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_54",
   "label": {
    "en": "not convinced by better pupils",
    "zh-CN": "不服比自己强的人"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_55",
   "label": {
    "en": "dislike of exams",
    "zh-CN": "讨厌考试"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_56",
   "label": {
    "en": "occupied mind",
    "zh-CN": "心事重重"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_57",
   "label": {
    "en": "suicidal thoughts",
    "zh-CN": "自杀念头"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_58",
   "label": {
    "en": "urge to break things",
    "zh-CN": "想破坏东西的冲动"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_59",
   "label": {
    "en": "wants perfection in others",
    "zh-CN": "要求他人完美"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_60",
   "label": {
    "en": "denies others' ability",
    "zh-CN": "否认他人能力"
   },
   "kind": "choice",
   "responses": "degree"
  }
 ],
 "forms": [
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 10
   },
   "order": [
    "mssmhs_1",
    "mssmhs_2",
    "mssmhs_3",
    "mssmhs_4",
    "mssmhs_5",
    "mssmhs_6",
    "mssmhs_7",
    "mssmhs_8",
    "mssmhs_9",
    "mssmhs_10",
    "mssmhs_11",
    "mssmhs_12",
    "mssmhs_13",
    "mssmhs_14",
    "mssmhs_15",
    "mssmhs_16",
    "mssmhs_17",
    "mssmhs_18",
    "mssmhs_19",
    "mssmhs_20",
    "mssmhs_21",
    "mssmhs_22",
    "mssmhs_23",
    "mssmhs_24",
    "mssmhs_25",
    "mssmhs_26",
    "mssmhs_27",
    "mssmhs_28",
    "mssmhs_29",
    "mssmhs_30",
    "mssmhs_31",
    "mssmhs_32",
    "mssmhs_33",
    "mssmhs_34",
    "mssmhs_35",
    "mssmhs_36",
    "mssmhs_37",
    "mssmhs_38",
    "mssmhs_39",
    "mssmhs_40",
    "mssmhs_41",
    "mssmhs_42",
    "mssmhs_43",
    "mssmhs_44",
    "mssmhs_45",
    "mssmhs_46",
    "mssmhs_47",
    "mssmhs_48",
    "mssmhs_49",
    "mssmhs_50",
    "mssmhs_51",
    "mssmhs_52",
    "mssmhs_53",
    "mssmhs_54",
    "mssmhs_55",
    "mssmhs_56",
    "mssmhs_57",
    "mssmhs_58",
    "mssmhs_59",
    "mssmhs_60"
   ],
   "figure": {
    "source": "daowen",
    "mark": "S1"
   }
  }
 ],
 "scales": [
  {
   "id": "obsessive",
   "label": {
    "en": "obsessive symptoms",
    "zh-CN": "强迫症状"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_3",
     "mssmhs_10",
     "mssmhs_12",
     "mssmhs_22",
     "mssmhs_23",
     "mssmhs_48"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  },
  {
   "id": "paranoia",
   "label": {
    "en": "distrust",
    "zh-CN": "偏执"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_11",
     "mssmhs_20",
     "mssmhs_24",
     "mssmhs_26",
     "mssmhs_47",
     "mssmhs_49"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  },
  {
   "id": "hostility",
   "label": {
    "en": "hostility",
    "zh-CN": "敌对"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_19",
     "mssmhs_21",
     "mssmhs_25",
     "mssmhs_50",
     "mssmhs_52",
     "mssmhs_58"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  },
  {
   "id": "interpersonal",
   "label": {
    "en": "interpersonal tension",
    "zh-CN": "人际关系紧张与敏感"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_4",
     "mssmhs_17",
     "mssmhs_18",
     "mssmhs_45",
     "mssmhs_51",
     "mssmhs_59"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  },
  {
   "id": "depression",
   "label": {
    "en": "depression",
    "zh-CN": "抑郁"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_5",
     "mssmhs_13",
     "mssmhs_14",
     "mssmhs_16",
     "mssmhs_44",
     "mssmhs_57"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
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
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_6",
     "mssmhs_15",
     "mssmhs_34",
     "mssmhs_43",
     "mssmhs_46",
     "mssmhs_56"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  },
  {
   "id": "study_pressure",
   "label": {
    "en": "study pressure",
    "zh-CN": "学习压力"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_31",
     "mssmhs_33",
     "mssmhs_36",
     "mssmhs_38",
     "mssmhs_40",
     "mssmhs_55"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  },
  {
   "id": "maladjustment",
   "label": {
    "en": "adjustment",
    "zh-CN": "适应不良"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_1",
     "mssmhs_8",
     "mssmhs_9",
     "mssmhs_29",
     "mssmhs_39",
     "mssmhs_41"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  },
  {
   "id": "emotional_instability",
   "label": {
    "en": "emotional instability",
    "zh-CN": "情绪不平衡"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_2",
     "mssmhs_7",
     "mssmhs_27",
     "mssmhs_32",
     "mssmhs_35",
     "mssmhs_53"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  },
  {
   "id": "imbalance",
   "label": {
    "en": "psychological imbalance",
    "zh-CN": "心理不平衡"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "mssmhs_28",
     "mssmhs_30",
     "mssmhs_37",
     "mssmhs_42",
     "mssmhs_54",
     "mssmhs_60"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  },
  {
   "id": "overall",
   "label": {
    "en": "overall mean",
    "zh-CN": "总均分"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "itemsOf": [
     "obsessive",
     "paranoia",
     "hostility",
     "interpersonal",
     "depression",
     "anxiety",
     "study_pressure",
     "maladjustment",
     "emotional_instability",
     "imbalance"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "daowen",
      "mark": "S1",
      "note": "every item must be answered"
     }
    }
   }
  }
 ],
 "criticalItems": [
  {
   "item": "mssmhs_57",
   "kind": "suicide",
   "endorsedBy": [
    2,
    3,
    4,
    5
   ],
   "figure": {
    "source": "wang1997",
    "mark": "K",
    "note": "any answer above none"
   }
  },
  {
   "item": "mssmhs_52",
   "kind": "harm-to-others",
   "endorsedBy": [
    2,
    3,
    4,
    5
   ],
   "figure": {
    "source": "wang1997",
    "mark": "K",
    "note": "our choice: any answer above none"
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
   "id": "obsessive-level",
   "label": {
    "en": "obsessive symptoms: five levels",
    "zh-CN": "强迫症状：五级"
   },
   "scale": "obsessive",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "paranoia-level",
   "label": {
    "en": "distrust: five levels",
    "zh-CN": "偏执：五级"
   },
   "scale": "paranoia",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "hostility-level",
   "label": {
    "en": "hostility: five levels",
    "zh-CN": "敌对：五级"
   },
   "scale": "hostility",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "interpersonal-level",
   "label": {
    "en": "interpersonal tension: five levels",
    "zh-CN": "人际关系紧张与敏感：五级"
   },
   "scale": "interpersonal",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "depression-level",
   "label": {
    "en": "depression: five levels",
    "zh-CN": "抑郁：五级"
   },
   "scale": "depression",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "anxiety-level",
   "label": {
    "en": "anxiety: five levels",
    "zh-CN": "焦虑：五级"
   },
   "scale": "anxiety",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "study-pressure-level",
   "label": {
    "en": "study pressure: five levels",
    "zh-CN": "学习压力：五级"
   },
   "scale": "study_pressure",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "maladjustment-level",
   "label": {
    "en": "adjustment: five levels",
    "zh-CN": "适应不良：五级"
   },
   "scale": "maladjustment",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "emotional-instability-level",
   "label": {
    "en": "emotional instability: five levels",
    "zh-CN": "情绪不平衡：五级"
   },
   "scale": "emotional_instability",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "imbalance-level",
   "label": {
    "en": "psychological imbalance: five levels",
    "zh-CN": "心理不平衡：五级"
   },
   "scale": "imbalance",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  },
  {
   "id": "overall-level",
   "label": {
    "en": "overall mean: five levels",
    "zh-CN": "总均分：五级"
   },
   "scale": "overall",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    },
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 5,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "none, below 2",
      "zh-CN": "低于 2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。问卷看不到全部情况；如果您有担心，请询问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "这份问卷没有显示现在需要专门谈话的迹象。如果您发现学生有变化，请询问学校心理老师。"
      }
     }
    },
    {
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain in this area. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。近几周内平和地谈一谈会有帮助，可向班主任或学校心理老师请教。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain in this area. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "部分回答提示可能有这方面的困扰。请多留意并在近几周内主动谈一谈，可向学校心理老师请教。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，孩子独自承受会有困难。请尽快与学校心理老师约谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain in this area that may be hard to carry alone. Please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "回答提示可能有这方面的困扰，学生独自承受会有困难。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "rather_severe",
     "label": {
      "en": "rather severe, 4-4.99",
      "zh-CN": "较重，4–4.99"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point to strong strain in this area. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请在本周内与学校心理老师面谈，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strong strain in this area. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "回答提示可能有较重的这方面的困扰。请确保学校心理老师在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 5",
      "zh-CN": "严重，5"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point to very strong strain in this area. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即与学校心理老师联系，可以得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to very strong strain in this area. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "回答提示可能有很重的这方面的困扰。请立即联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "wang1997",
     "mark": "K"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "V2"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer 1",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 1
     },
     "paranoia": {
      "mean": 1
     },
     "hostility": {
      "mean": 1
     },
     "interpersonal": {
      "mean": 1
     },
     "depression": {
      "mean": 1
     },
     "anxiety": {
      "mean": 1
     },
     "study_pressure": {
      "mean": 1
     },
     "maladjustment": {
      "mean": 1
     },
     "emotional_instability": {
      "mean": 1
     },
     "imbalance": {
      "mean": 1
     },
     "overall": {
      "mean": 1
     }
    },
    "bands": {
     "obsessive-level": "below_2",
     "paranoia-level": "below_2",
     "hostility-level": "below_2",
     "interpersonal-level": "below_2",
     "depression-level": "below_2",
     "anxiety-level": "below_2",
     "study-pressure-level": "below_2",
     "maladjustment-level": "below_2",
     "emotional-instability-level": "below_2",
     "imbalance-level": "below_2",
     "overall-level": "below_2"
    },
    "criticalItems": {
     "mssmhs_57": "not-endorsed",
     "mssmhs_52": "not-endorsed"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer 5",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 5
     },
     "paranoia": {
      "mean": 5
     },
     "hostility": {
      "mean": 5
     },
     "interpersonal": {
      "mean": 5
     },
     "depression": {
      "mean": 5
     },
     "anxiety": {
      "mean": 5
     },
     "study_pressure": {
      "mean": 5
     },
     "maladjustment": {
      "mean": 5
     },
     "emotional_instability": {
      "mean": 5
     },
     "imbalance": {
      "mean": 5
     },
     "overall": {
      "mean": 5
     }
    },
    "bands": {
     "obsessive-level": "severe",
     "paranoia-level": "severe",
     "hostility-level": "severe",
     "interpersonal-level": "severe",
     "depression-level": "severe",
     "anxiety-level": "severe",
     "study-pressure-level": "severe",
     "maladjustment-level": "severe",
     "emotional-instability-level": "severe",
     "imbalance-level": "severe",
     "overall-level": "severe"
    },
    "criticalItems": {
     "mssmhs_57": "endorsed",
     "mssmhs_52": "endorsed"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "just-below-2",
   "note": "depression 2, 2, 2, 2, 2, 1: 11 / 6 = 1.8333; overall 65 / 60 = 1.0833",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 2,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 1,
    "mssmhs_16": 2,
    "mssmhs_17": 1,
    "mssmhs_18": 1,
    "mssmhs_19": 1,
    "mssmhs_20": 1,
    "mssmhs_21": 1,
    "mssmhs_22": 1,
    "mssmhs_23": 1,
    "mssmhs_24": 1,
    "mssmhs_25": 1,
    "mssmhs_26": 1,
    "mssmhs_27": 1,
    "mssmhs_28": 1,
    "mssmhs_29": 1,
    "mssmhs_30": 1,
    "mssmhs_31": 1,
    "mssmhs_32": 1,
    "mssmhs_33": 1,
    "mssmhs_34": 1,
    "mssmhs_35": 1,
    "mssmhs_36": 1,
    "mssmhs_37": 1,
    "mssmhs_38": 1,
    "mssmhs_39": 1,
    "mssmhs_40": 1,
    "mssmhs_41": 1,
    "mssmhs_42": 1,
    "mssmhs_43": 1,
    "mssmhs_44": 2,
    "mssmhs_45": 1,
    "mssmhs_46": 1,
    "mssmhs_47": 1,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 1,
    "mssmhs_51": 1,
    "mssmhs_52": 1,
    "mssmhs_53": 1,
    "mssmhs_54": 1,
    "mssmhs_55": 1,
    "mssmhs_56": 1,
    "mssmhs_57": 1,
    "mssmhs_58": 1,
    "mssmhs_59": 1,
    "mssmhs_60": 1
   },
   "expect": {
    "scales": {
     "depression": {
      "mean": 1.8333333333333333
     },
     "overall": {
      "mean": 1.0833333333333333
     },
     "anxiety": {
      "mean": 1
     }
    },
    "bands": {
     "depression-level": "below_2"
    },
    "criticalItems": {
     "mssmhs_57": "not-endorsed"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "exactly-2",
   "note": "depression six times 2: 12 / 6 = 2; item 57 answered light is endorsed",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 2,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 1,
    "mssmhs_16": 2,
    "mssmhs_17": 1,
    "mssmhs_18": 1,
    "mssmhs_19": 1,
    "mssmhs_20": 1,
    "mssmhs_21": 1,
    "mssmhs_22": 1,
    "mssmhs_23": 1,
    "mssmhs_24": 1,
    "mssmhs_25": 1,
    "mssmhs_26": 1,
    "mssmhs_27": 1,
    "mssmhs_28": 1,
    "mssmhs_29": 1,
    "mssmhs_30": 1,
    "mssmhs_31": 1,
    "mssmhs_32": 1,
    "mssmhs_33": 1,
    "mssmhs_34": 1,
    "mssmhs_35": 1,
    "mssmhs_36": 1,
    "mssmhs_37": 1,
    "mssmhs_38": 1,
    "mssmhs_39": 1,
    "mssmhs_40": 1,
    "mssmhs_41": 1,
    "mssmhs_42": 1,
    "mssmhs_43": 1,
    "mssmhs_44": 2,
    "mssmhs_45": 1,
    "mssmhs_46": 1,
    "mssmhs_47": 1,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 1,
    "mssmhs_51": 1,
    "mssmhs_52": 1,
    "mssmhs_53": 1,
    "mssmhs_54": 1,
    "mssmhs_55": 1,
    "mssmhs_56": 1,
    "mssmhs_57": 2,
    "mssmhs_58": 1,
    "mssmhs_59": 1,
    "mssmhs_60": 1
   },
   "expect": {
    "scales": {
     "depression": {
      "mean": 2
     }
    },
    "bands": {
     "depression-level": "light"
    },
    "criticalItems": {
     "mssmhs_57": "endorsed",
     "mssmhs_52": "not-endorsed"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "just-below-severe",
   "note": "anxiety 5, 5, 5, 5, 5, 4: 29 / 6 = 4.8333",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 4,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 5,
    "mssmhs_16": 1,
    "mssmhs_17": 1,
    "mssmhs_18": 1,
    "mssmhs_19": 1,
    "mssmhs_20": 1,
    "mssmhs_21": 1,
    "mssmhs_22": 1,
    "mssmhs_23": 1,
    "mssmhs_24": 1,
    "mssmhs_25": 1,
    "mssmhs_26": 1,
    "mssmhs_27": 1,
    "mssmhs_28": 1,
    "mssmhs_29": 1,
    "mssmhs_30": 1,
    "mssmhs_31": 1,
    "mssmhs_32": 1,
    "mssmhs_33": 1,
    "mssmhs_34": 5,
    "mssmhs_35": 1,
    "mssmhs_36": 1,
    "mssmhs_37": 1,
    "mssmhs_38": 1,
    "mssmhs_39": 1,
    "mssmhs_40": 1,
    "mssmhs_41": 1,
    "mssmhs_42": 1,
    "mssmhs_43": 5,
    "mssmhs_44": 1,
    "mssmhs_45": 1,
    "mssmhs_46": 5,
    "mssmhs_47": 1,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 1,
    "mssmhs_51": 1,
    "mssmhs_52": 1,
    "mssmhs_53": 1,
    "mssmhs_54": 1,
    "mssmhs_55": 1,
    "mssmhs_56": 5,
    "mssmhs_57": 1,
    "mssmhs_58": 1,
    "mssmhs_59": 1,
    "mssmhs_60": 1
   },
   "expect": {
    "scales": {
     "anxiety": {
      "mean": 4.833333333333333
     }
    },
    "bands": {
     "anxiety-level": "rather_severe"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "item 60 blank: imbalance and the overall mean are absent, the rest stands",
   "responses": {
    "mssmhs_1": 3,
    "mssmhs_2": 3,
    "mssmhs_3": 3,
    "mssmhs_4": 3,
    "mssmhs_5": 3,
    "mssmhs_6": 3,
    "mssmhs_7": 3,
    "mssmhs_8": 3,
    "mssmhs_9": 3,
    "mssmhs_10": 3,
    "mssmhs_11": 3,
    "mssmhs_12": 3,
    "mssmhs_13": 3,
    "mssmhs_14": 3,
    "mssmhs_15": 3,
    "mssmhs_16": 3,
    "mssmhs_17": 3,
    "mssmhs_18": 3,
    "mssmhs_19": 3,
    "mssmhs_20": 3,
    "mssmhs_21": 3,
    "mssmhs_22": 3,
    "mssmhs_23": 3,
    "mssmhs_24": 3,
    "mssmhs_25": 3,
    "mssmhs_26": 3,
    "mssmhs_27": 3,
    "mssmhs_28": 3,
    "mssmhs_29": 3,
    "mssmhs_30": 3,
    "mssmhs_31": 3,
    "mssmhs_32": 3,
    "mssmhs_33": 3,
    "mssmhs_34": 3,
    "mssmhs_35": 3,
    "mssmhs_36": 3,
    "mssmhs_37": 3,
    "mssmhs_38": 3,
    "mssmhs_39": 3,
    "mssmhs_40": 3,
    "mssmhs_41": 3,
    "mssmhs_42": 3,
    "mssmhs_43": 3,
    "mssmhs_44": 3,
    "mssmhs_45": 3,
    "mssmhs_46": 3,
    "mssmhs_47": 3,
    "mssmhs_48": 3,
    "mssmhs_49": 3,
    "mssmhs_50": 3,
    "mssmhs_51": 3,
    "mssmhs_52": 3,
    "mssmhs_53": 3,
    "mssmhs_54": 3,
    "mssmhs_55": 3,
    "mssmhs_56": 3,
    "mssmhs_57": 3,
    "mssmhs_58": 3,
    "mssmhs_59": 3
   },
   "expect": {
    "scales": {
     "imbalance": "absent",
     "overall": "absent",
     "depression": {
      "mean": 3
     }
    },
    "bands": {
     "depression-level": "medium"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-alone",
   "note": "only item 57 answered",
   "responses": {
    "mssmhs_57": 2
   },
   "expect": {
    "scales": {
     "depression": "absent"
    },
    "criticalItems": {
     "mssmhs_57": "endorsed",
     "mssmhs_52": "unknown"
    }
   },
   "figure": {
    "source": "wang1997",
    "mark": "D"
   }
  }
 ]
}
