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
   "source": "daowen",
   "mark": "S1"
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
  },
  {
   "id": "jianxinwang",
   "citation": "A public page with the form and its instruction: 中国中学生心理健康测量表, jianxinwang.net, 2014.",
   "url": "http://jianxinwang.net/2236/"
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
    "zh-CN": "作业反复核对"
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
    "zh-CN": "郁闷"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_6",
   "label": {
    "en": "tension",
    "zh-CN": "紧张感"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "mssmhs_7",
   "label": {
    "en": "uneven drive to study",
    "zh-CN": "学习劲头时高时低"
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
    "zh-CN": "为求准确而做得慢"
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
    "zh-CN": "喊叫或摔东西"
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
    "zh-CN": "反复洗手或数数"
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
    "zh-CN": "写作业时勤时懒"
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
    "zh-CN": "觉得评价不公"
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
    "zh-CN": "觉得别人和自己作对"
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
    "zh-CN": "不认可他人的能力"
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
    "source": "jianxinwang",
    "mark": "V2c",
    "note": "the form itself, with the last ten days; a description (daowen.com) says the same"
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to thoughts or habits that are hard to control. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能有些念头或习惯难以控制。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to thoughts or habits that are hard to control. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能有些念头或习惯难以控制。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to thoughts or habits that are hard to control. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能有些念头或习惯难以控制，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to thoughts or habits that are hard to control. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能有些念头或习惯难以控制，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to thoughts or habits that are hard to control. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能有些念头或习惯难以控制，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to thoughts or habits that are hard to control. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能有些念头或习惯难以控制，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to thoughts or habits that are hard to control. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能有些念头或习惯难以控制，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to thoughts or habits that are hard to control. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能有些念头或习惯难以控制，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to difficulty in trusting others. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能较难信任他人。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to difficulty in trusting others. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能较难信任他人。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to difficulty in trusting others. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能较难信任他人，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to difficulty in trusting others. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能较难信任他人，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to difficulty in trusting others. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能较难信任他人，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to difficulty in trusting others. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能较难信任他人，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to difficulty in trusting others. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能较难信任他人，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to difficulty in trusting others. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能较难信任他人，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to anger that is hard to control. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能容易生气、难以平静。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to anger that is hard to control. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能容易生气、难以平静。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to anger that is hard to control. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易生气、难以平静，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to anger that is hard to control. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易生气、难以平静，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to anger that is hard to control. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易生气、难以平静，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to anger that is hard to control. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易生气、难以平静，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to anger that is hard to control. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易生气、难以平静，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to anger that is hard to control. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易生气、难以平静，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain with other people. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在与人相处方面感到困扰。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain with other people. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在与人相处方面感到困扰。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to strain with other people. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在与人相处方面感到困扰，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain with other people. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在与人相处方面感到困扰，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to strain with other people. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在与人相处方面感到困扰，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to strain with other people. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在与人相处方面感到困扰，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to strain with other people. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在与人相处方面感到困扰，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to strain with other people. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在与人相处方面感到困扰，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
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
     "id": "medium",
     "label": {
      "en": "medium, 3-3.99",
      "zh-CN": "中度，3–3.99"
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
       "en": "The answers point strongly to low mood. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low mood. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to low mood. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to low mood. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to worry and tension. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常担心、紧张。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry and tension. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常担心、紧张。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to worry and tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to worry and tension. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and tension. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to worry and tension. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to worry and tension. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to pressure from study. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能感到学习压力。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to pressure from study. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能感到学习压力。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to pressure from study. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到学习压力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to pressure from study. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到学习压力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to pressure from study. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到学习压力，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to pressure from study. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到学习压力，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to pressure from study. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到学习压力，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to pressure from study. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到学习压力，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to difficulty in feeling at home at school. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在适应学校生活方面感到困扰。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to difficulty in feeling at home at school. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在适应学校生活方面感到困扰。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to difficulty in feeling at home at school. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在适应学校生活方面感到困扰，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to difficulty in feeling at home at school. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在适应学校生活方面感到困扰，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to difficulty in feeling at home at school. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在适应学校生活方面感到困扰，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to difficulty in feeling at home at school. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在适应学校生活方面感到困扰，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to difficulty in feeling at home at school. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在适应学校生活方面感到困扰，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to difficulty in feeling at home at school. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在适应学校生活方面感到困扰，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to ups and downs of mood. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能情绪时起时落。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to ups and downs of mood. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能情绪时起时落。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to ups and downs of mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪时起时落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to ups and downs of mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪时起时落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to ups and downs of mood. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪时起时落，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to ups and downs of mood. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪时起时落，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to ups and downs of mood. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪时起时落，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to ups and downs of mood. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪时起时落，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to a feeling of unfairness. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常感到不公平。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to a feeling of unfairness. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常感到不公平。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to a feeling of unfairness. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常感到不公平，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to a feeling of unfairness. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常感到不公平，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to a feeling of unfairness. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常感到不公平，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to a feeling of unfairness. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常感到不公平，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to a feeling of unfairness. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常感到不公平，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to a feeling of unfairness. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常感到不公平，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
     "id": "light",
     "label": {
      "en": "light, 2-2.99",
      "zh-CN": "轻度，2–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能感到困扰。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能感到困扰。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to strain. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到困扰，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到困扰，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to strain. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到困扰，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to strain. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到困扰，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point very strongly to strain. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到困扰，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to strain. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到困扰，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese secondary pupils, grades 7-12",
    "zh-CN": "中国初中和高中学生（7–12 年级）"
   },
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
  },
  {
   "id": "every-factor-just-below-2",
   "note": "each factor 1 + 5 x 2 = 11: 11 / 6 = 1.8333; overall 110 / 60, the same",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 1,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 1,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 1,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 1,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 1.8333333333333333
     },
     "paranoia": {
      "mean": 1.8333333333333333
     },
     "hostility": {
      "mean": 1.8333333333333333
     },
     "interpersonal": {
      "mean": 1.8333333333333333
     },
     "depression": {
      "mean": 1.8333333333333333
     },
     "anxiety": {
      "mean": 1.8333333333333333
     },
     "study_pressure": {
      "mean": 1.8333333333333333
     },
     "maladjustment": {
      "mean": 1.8333333333333333
     },
     "emotional_instability": {
      "mean": 1.8333333333333333
     },
     "imbalance": {
      "mean": 1.8333333333333333
     },
     "overall": {
      "mean": 1.8333333333333333
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
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "every-factor-exactly-2",
   "note": "each factor 6 x 2 = 12: 12 / 6 = 2; overall 120 / 60 = 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": {
      "mean": 2
     },
     "hostility": {
      "mean": 2
     },
     "interpersonal": {
      "mean": 2
     },
     "depression": {
      "mean": 2
     },
     "anxiety": {
      "mean": 2
     },
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": {
      "mean": 2
     },
     "overall": {
      "mean": 2
     }
    },
    "bands": {
     "obsessive-level": "light",
     "paranoia-level": "light",
     "hostility-level": "light",
     "interpersonal-level": "light",
     "depression-level": "light",
     "anxiety-level": "light",
     "study-pressure-level": "light",
     "maladjustment-level": "light",
     "emotional-instability-level": "light",
     "imbalance-level": "light",
     "overall-level": "light"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "every-factor-just-below-3",
   "note": "each factor 2 + 5 x 3 = 17: 17 / 6 = 2.8333; overall 170 / 60, the same",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 3,
    "mssmhs_8": 3,
    "mssmhs_9": 3,
    "mssmhs_10": 3,
    "mssmhs_11": 2,
    "mssmhs_12": 3,
    "mssmhs_13": 3,
    "mssmhs_14": 3,
    "mssmhs_15": 3,
    "mssmhs_16": 3,
    "mssmhs_17": 3,
    "mssmhs_18": 3,
    "mssmhs_19": 2,
    "mssmhs_20": 3,
    "mssmhs_21": 3,
    "mssmhs_22": 3,
    "mssmhs_23": 3,
    "mssmhs_24": 3,
    "mssmhs_25": 3,
    "mssmhs_26": 3,
    "mssmhs_27": 3,
    "mssmhs_28": 2,
    "mssmhs_29": 3,
    "mssmhs_30": 3,
    "mssmhs_31": 2,
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
    "mssmhs_59": 3,
    "mssmhs_60": 3
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2.8333333333333335
     },
     "paranoia": {
      "mean": 2.8333333333333335
     },
     "hostility": {
      "mean": 2.8333333333333335
     },
     "interpersonal": {
      "mean": 2.8333333333333335
     },
     "depression": {
      "mean": 2.8333333333333335
     },
     "anxiety": {
      "mean": 2.8333333333333335
     },
     "study_pressure": {
      "mean": 2.8333333333333335
     },
     "maladjustment": {
      "mean": 2.8333333333333335
     },
     "emotional_instability": {
      "mean": 2.8333333333333335
     },
     "imbalance": {
      "mean": 2.8333333333333335
     },
     "overall": {
      "mean": 2.8333333333333335
     }
    },
    "bands": {
     "obsessive-level": "light",
     "paranoia-level": "light",
     "hostility-level": "light",
     "interpersonal-level": "light",
     "depression-level": "light",
     "anxiety-level": "light",
     "study-pressure-level": "light",
     "maladjustment-level": "light",
     "emotional-instability-level": "light",
     "imbalance-level": "light",
     "overall-level": "light"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "every-factor-exactly-3",
   "note": "each factor 6 x 3 = 18: 18 / 6 = 3; overall 180 / 60 = 3",
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
    "mssmhs_59": 3,
    "mssmhs_60": 3
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 3
     },
     "paranoia": {
      "mean": 3
     },
     "hostility": {
      "mean": 3
     },
     "interpersonal": {
      "mean": 3
     },
     "depression": {
      "mean": 3
     },
     "anxiety": {
      "mean": 3
     },
     "study_pressure": {
      "mean": 3
     },
     "maladjustment": {
      "mean": 3
     },
     "emotional_instability": {
      "mean": 3
     },
     "imbalance": {
      "mean": 3
     },
     "overall": {
      "mean": 3
     }
    },
    "bands": {
     "obsessive-level": "medium",
     "paranoia-level": "medium",
     "hostility-level": "medium",
     "interpersonal-level": "medium",
     "depression-level": "medium",
     "anxiety-level": "medium",
     "study-pressure-level": "medium",
     "maladjustment-level": "medium",
     "emotional-instability-level": "medium",
     "imbalance-level": "medium",
     "overall-level": "medium"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "every-factor-just-below-4",
   "note": "each factor 3 + 5 x 4 = 23: 23 / 6 = 3.8333; overall 230 / 60, the same",
   "responses": {
    "mssmhs_1": 3,
    "mssmhs_2": 3,
    "mssmhs_3": 3,
    "mssmhs_4": 3,
    "mssmhs_5": 3,
    "mssmhs_6": 3,
    "mssmhs_7": 4,
    "mssmhs_8": 4,
    "mssmhs_9": 4,
    "mssmhs_10": 4,
    "mssmhs_11": 3,
    "mssmhs_12": 4,
    "mssmhs_13": 4,
    "mssmhs_14": 4,
    "mssmhs_15": 4,
    "mssmhs_16": 4,
    "mssmhs_17": 4,
    "mssmhs_18": 4,
    "mssmhs_19": 3,
    "mssmhs_20": 4,
    "mssmhs_21": 4,
    "mssmhs_22": 4,
    "mssmhs_23": 4,
    "mssmhs_24": 4,
    "mssmhs_25": 4,
    "mssmhs_26": 4,
    "mssmhs_27": 4,
    "mssmhs_28": 3,
    "mssmhs_29": 4,
    "mssmhs_30": 4,
    "mssmhs_31": 3,
    "mssmhs_32": 4,
    "mssmhs_33": 4,
    "mssmhs_34": 4,
    "mssmhs_35": 4,
    "mssmhs_36": 4,
    "mssmhs_37": 4,
    "mssmhs_38": 4,
    "mssmhs_39": 4,
    "mssmhs_40": 4,
    "mssmhs_41": 4,
    "mssmhs_42": 4,
    "mssmhs_43": 4,
    "mssmhs_44": 4,
    "mssmhs_45": 4,
    "mssmhs_46": 4,
    "mssmhs_47": 4,
    "mssmhs_48": 4,
    "mssmhs_49": 4,
    "mssmhs_50": 4,
    "mssmhs_51": 4,
    "mssmhs_52": 4,
    "mssmhs_53": 4,
    "mssmhs_54": 4,
    "mssmhs_55": 4,
    "mssmhs_56": 4,
    "mssmhs_57": 4,
    "mssmhs_58": 4,
    "mssmhs_59": 4,
    "mssmhs_60": 4
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 3.8333333333333335
     },
     "paranoia": {
      "mean": 3.8333333333333335
     },
     "hostility": {
      "mean": 3.8333333333333335
     },
     "interpersonal": {
      "mean": 3.8333333333333335
     },
     "depression": {
      "mean": 3.8333333333333335
     },
     "anxiety": {
      "mean": 3.8333333333333335
     },
     "study_pressure": {
      "mean": 3.8333333333333335
     },
     "maladjustment": {
      "mean": 3.8333333333333335
     },
     "emotional_instability": {
      "mean": 3.8333333333333335
     },
     "imbalance": {
      "mean": 3.8333333333333335
     },
     "overall": {
      "mean": 3.8333333333333335
     }
    },
    "bands": {
     "obsessive-level": "medium",
     "paranoia-level": "medium",
     "hostility-level": "medium",
     "interpersonal-level": "medium",
     "depression-level": "medium",
     "anxiety-level": "medium",
     "study-pressure-level": "medium",
     "maladjustment-level": "medium",
     "emotional-instability-level": "medium",
     "imbalance-level": "medium",
     "overall-level": "medium"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "every-factor-exactly-4",
   "note": "each factor 6 x 4 = 24: 24 / 6 = 4; overall 240 / 60 = 4",
   "responses": {
    "mssmhs_1": 4,
    "mssmhs_2": 4,
    "mssmhs_3": 4,
    "mssmhs_4": 4,
    "mssmhs_5": 4,
    "mssmhs_6": 4,
    "mssmhs_7": 4,
    "mssmhs_8": 4,
    "mssmhs_9": 4,
    "mssmhs_10": 4,
    "mssmhs_11": 4,
    "mssmhs_12": 4,
    "mssmhs_13": 4,
    "mssmhs_14": 4,
    "mssmhs_15": 4,
    "mssmhs_16": 4,
    "mssmhs_17": 4,
    "mssmhs_18": 4,
    "mssmhs_19": 4,
    "mssmhs_20": 4,
    "mssmhs_21": 4,
    "mssmhs_22": 4,
    "mssmhs_23": 4,
    "mssmhs_24": 4,
    "mssmhs_25": 4,
    "mssmhs_26": 4,
    "mssmhs_27": 4,
    "mssmhs_28": 4,
    "mssmhs_29": 4,
    "mssmhs_30": 4,
    "mssmhs_31": 4,
    "mssmhs_32": 4,
    "mssmhs_33": 4,
    "mssmhs_34": 4,
    "mssmhs_35": 4,
    "mssmhs_36": 4,
    "mssmhs_37": 4,
    "mssmhs_38": 4,
    "mssmhs_39": 4,
    "mssmhs_40": 4,
    "mssmhs_41": 4,
    "mssmhs_42": 4,
    "mssmhs_43": 4,
    "mssmhs_44": 4,
    "mssmhs_45": 4,
    "mssmhs_46": 4,
    "mssmhs_47": 4,
    "mssmhs_48": 4,
    "mssmhs_49": 4,
    "mssmhs_50": 4,
    "mssmhs_51": 4,
    "mssmhs_52": 4,
    "mssmhs_53": 4,
    "mssmhs_54": 4,
    "mssmhs_55": 4,
    "mssmhs_56": 4,
    "mssmhs_57": 4,
    "mssmhs_58": 4,
    "mssmhs_59": 4,
    "mssmhs_60": 4
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 4
     },
     "paranoia": {
      "mean": 4
     },
     "hostility": {
      "mean": 4
     },
     "interpersonal": {
      "mean": 4
     },
     "depression": {
      "mean": 4
     },
     "anxiety": {
      "mean": 4
     },
     "study_pressure": {
      "mean": 4
     },
     "maladjustment": {
      "mean": 4
     },
     "emotional_instability": {
      "mean": 4
     },
     "imbalance": {
      "mean": 4
     },
     "overall": {
      "mean": 4
     }
    },
    "bands": {
     "obsessive-level": "rather_severe",
     "paranoia-level": "rather_severe",
     "hostility-level": "rather_severe",
     "interpersonal-level": "rather_severe",
     "depression-level": "rather_severe",
     "anxiety-level": "rather_severe",
     "study-pressure-level": "rather_severe",
     "maladjustment-level": "rather_severe",
     "emotional-instability-level": "rather_severe",
     "imbalance-level": "rather_severe",
     "overall-level": "rather_severe"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "every-factor-just-below-5",
   "note": "each factor 4 + 5 x 5 = 29: 29 / 6 = 4.8333; overall 290 / 60, the same",
   "responses": {
    "mssmhs_1": 4,
    "mssmhs_2": 4,
    "mssmhs_3": 4,
    "mssmhs_4": 4,
    "mssmhs_5": 4,
    "mssmhs_6": 4,
    "mssmhs_7": 5,
    "mssmhs_8": 5,
    "mssmhs_9": 5,
    "mssmhs_10": 5,
    "mssmhs_11": 4,
    "mssmhs_12": 5,
    "mssmhs_13": 5,
    "mssmhs_14": 5,
    "mssmhs_15": 5,
    "mssmhs_16": 5,
    "mssmhs_17": 5,
    "mssmhs_18": 5,
    "mssmhs_19": 4,
    "mssmhs_20": 5,
    "mssmhs_21": 5,
    "mssmhs_22": 5,
    "mssmhs_23": 5,
    "mssmhs_24": 5,
    "mssmhs_25": 5,
    "mssmhs_26": 5,
    "mssmhs_27": 5,
    "mssmhs_28": 4,
    "mssmhs_29": 5,
    "mssmhs_30": 5,
    "mssmhs_31": 4,
    "mssmhs_32": 5,
    "mssmhs_33": 5,
    "mssmhs_34": 5,
    "mssmhs_35": 5,
    "mssmhs_36": 5,
    "mssmhs_37": 5,
    "mssmhs_38": 5,
    "mssmhs_39": 5,
    "mssmhs_40": 5,
    "mssmhs_41": 5,
    "mssmhs_42": 5,
    "mssmhs_43": 5,
    "mssmhs_44": 5,
    "mssmhs_45": 5,
    "mssmhs_46": 5,
    "mssmhs_47": 5,
    "mssmhs_48": 5,
    "mssmhs_49": 5,
    "mssmhs_50": 5,
    "mssmhs_51": 5,
    "mssmhs_52": 5,
    "mssmhs_53": 5,
    "mssmhs_54": 5,
    "mssmhs_55": 5,
    "mssmhs_56": 5,
    "mssmhs_57": 5,
    "mssmhs_58": 5,
    "mssmhs_59": 5,
    "mssmhs_60": 5
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 4.833333333333333
     },
     "paranoia": {
      "mean": 4.833333333333333
     },
     "hostility": {
      "mean": 4.833333333333333
     },
     "interpersonal": {
      "mean": 4.833333333333333
     },
     "depression": {
      "mean": 4.833333333333333
     },
     "anxiety": {
      "mean": 4.833333333333333
     },
     "study_pressure": {
      "mean": 4.833333333333333
     },
     "maladjustment": {
      "mean": 4.833333333333333
     },
     "emotional_instability": {
      "mean": 4.833333333333333
     },
     "imbalance": {
      "mean": 4.833333333333333
     },
     "overall": {
      "mean": 4.833333333333333
     }
    },
    "bands": {
     "obsessive-level": "rather_severe",
     "paranoia-level": "rather_severe",
     "hostility-level": "rather_severe",
     "interpersonal-level": "rather_severe",
     "depression-level": "rather_severe",
     "anxiety-level": "rather_severe",
     "study-pressure-level": "rather_severe",
     "maladjustment-level": "rather_severe",
     "emotional-instability-level": "rather_severe",
     "imbalance-level": "rather_severe",
     "overall-level": "rather_severe"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "harm-to-others-alone",
   "note": "only item 52 is above none, in the lowest band: 7 / 6 = 1.1667; the item still counts",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 1,
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
    "mssmhs_44": 1,
    "mssmhs_45": 1,
    "mssmhs_46": 1,
    "mssmhs_47": 1,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 1,
    "mssmhs_51": 1,
    "mssmhs_52": 2,
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
    "bands": {
     "hostility-level": "below_2",
     "overall-level": "below_2"
    },
    "criticalItems": {
     "mssmhs_52": "endorsed",
     "mssmhs_57": "not-endorsed"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "critical-items-missing",
   "note": "item 57 refused, item 52 unreadable: neither is a no, and their factors are absent",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 1,
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
    "mssmhs_44": 1,
    "mssmhs_45": 1,
    "mssmhs_46": 1,
    "mssmhs_47": 1,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 1,
    "mssmhs_51": 1,
    "mssmhs_52": {
     "missing": "invalid"
    },
    "mssmhs_53": 1,
    "mssmhs_54": 1,
    "mssmhs_55": 1,
    "mssmhs_56": 1,
    "mssmhs_57": {
     "missing": "declined"
    },
    "mssmhs_58": 1,
    "mssmhs_59": 1,
    "mssmhs_60": 1
   },
   "expect": {
    "scales": {
     "depression": "absent",
     "hostility": "absent",
     "overall": "absent",
     "anxiety": {
      "mean": 1
     }
    },
    "criticalItems": {
     "mssmhs_57": "unknown",
     "mssmhs_52": "unreadable"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are 5, all else 1: sum of all 180",
   "responses": {
    "mssmhs_1": 5,
    "mssmhs_2": 1,
    "mssmhs_3": 5,
    "mssmhs_4": 1,
    "mssmhs_5": 5,
    "mssmhs_6": 1,
    "mssmhs_7": 5,
    "mssmhs_8": 1,
    "mssmhs_9": 5,
    "mssmhs_10": 1,
    "mssmhs_11": 5,
    "mssmhs_12": 1,
    "mssmhs_13": 5,
    "mssmhs_14": 1,
    "mssmhs_15": 5,
    "mssmhs_16": 1,
    "mssmhs_17": 5,
    "mssmhs_18": 1,
    "mssmhs_19": 5,
    "mssmhs_20": 1,
    "mssmhs_21": 5,
    "mssmhs_22": 1,
    "mssmhs_23": 5,
    "mssmhs_24": 1,
    "mssmhs_25": 5,
    "mssmhs_26": 1,
    "mssmhs_27": 5,
    "mssmhs_28": 1,
    "mssmhs_29": 5,
    "mssmhs_30": 1,
    "mssmhs_31": 5,
    "mssmhs_32": 1,
    "mssmhs_33": 5,
    "mssmhs_34": 1,
    "mssmhs_35": 5,
    "mssmhs_36": 1,
    "mssmhs_37": 5,
    "mssmhs_38": 1,
    "mssmhs_39": 5,
    "mssmhs_40": 1,
    "mssmhs_41": 5,
    "mssmhs_42": 1,
    "mssmhs_43": 5,
    "mssmhs_44": 1,
    "mssmhs_45": 5,
    "mssmhs_46": 1,
    "mssmhs_47": 5,
    "mssmhs_48": 1,
    "mssmhs_49": 5,
    "mssmhs_50": 1,
    "mssmhs_51": 5,
    "mssmhs_52": 1,
    "mssmhs_53": 5,
    "mssmhs_54": 1,
    "mssmhs_55": 5,
    "mssmhs_56": 1,
    "mssmhs_57": 5,
    "mssmhs_58": 1,
    "mssmhs_59": 5,
    "mssmhs_60": 1
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2.3333333333333335
     },
     "paranoia": {
      "mean": 3
     },
     "hostility": {
      "mean": 3
     },
     "interpersonal": {
      "mean": 3.6666666666666665
     },
     "depression": {
      "mean": 3
     },
     "anxiety": {
      "mean": 2.3333333333333335
     },
     "study_pressure": {
      "mean": 3
     },
     "maladjustment": {
      "mean": 4.333333333333333
     },
     "emotional_instability": {
      "mean": 3.6666666666666665
     },
     "imbalance": {
      "mean": 1.6666666666666667
     },
     "overall": {
      "mean": 3
     }
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
   "id": "pattern-2",
   "note": "items whose number has bit 2 set are 5, all else 1: sum of all 180",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 5,
    "mssmhs_3": 5,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 5,
    "mssmhs_7": 5,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 5,
    "mssmhs_11": 5,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 5,
    "mssmhs_15": 5,
    "mssmhs_16": 1,
    "mssmhs_17": 1,
    "mssmhs_18": 5,
    "mssmhs_19": 5,
    "mssmhs_20": 1,
    "mssmhs_21": 1,
    "mssmhs_22": 5,
    "mssmhs_23": 5,
    "mssmhs_24": 1,
    "mssmhs_25": 1,
    "mssmhs_26": 5,
    "mssmhs_27": 5,
    "mssmhs_28": 1,
    "mssmhs_29": 1,
    "mssmhs_30": 5,
    "mssmhs_31": 5,
    "mssmhs_32": 1,
    "mssmhs_33": 1,
    "mssmhs_34": 5,
    "mssmhs_35": 5,
    "mssmhs_36": 1,
    "mssmhs_37": 1,
    "mssmhs_38": 5,
    "mssmhs_39": 5,
    "mssmhs_40": 1,
    "mssmhs_41": 1,
    "mssmhs_42": 5,
    "mssmhs_43": 5,
    "mssmhs_44": 1,
    "mssmhs_45": 1,
    "mssmhs_46": 5,
    "mssmhs_47": 5,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 5,
    "mssmhs_51": 5,
    "mssmhs_52": 1,
    "mssmhs_53": 1,
    "mssmhs_54": 5,
    "mssmhs_55": 5,
    "mssmhs_56": 1,
    "mssmhs_57": 1,
    "mssmhs_58": 5,
    "mssmhs_59": 5,
    "mssmhs_60": 1
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 3.6666666666666665
     },
     "paranoia": {
      "mean": 3
     },
     "hostility": {
      "mean": 3
     },
     "interpersonal": {
      "mean": 3
     },
     "depression": {
      "mean": 1.6666666666666667
     },
     "anxiety": {
      "mean": 4.333333333333333
     },
     "study_pressure": {
      "mean": 3
     },
     "maladjustment": {
      "mean": 1.6666666666666667
     },
     "emotional_instability": {
      "mean": 3.6666666666666665
     },
     "imbalance": {
      "mean": 3
     },
     "overall": {
      "mean": 3
     }
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
   "id": "pattern-3",
   "note": "items whose number has bit 3 set are 5, all else 1: sum of all 176",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 5,
    "mssmhs_5": 5,
    "mssmhs_6": 5,
    "mssmhs_7": 5,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 5,
    "mssmhs_13": 5,
    "mssmhs_14": 5,
    "mssmhs_15": 5,
    "mssmhs_16": 1,
    "mssmhs_17": 1,
    "mssmhs_18": 1,
    "mssmhs_19": 1,
    "mssmhs_20": 5,
    "mssmhs_21": 5,
    "mssmhs_22": 5,
    "mssmhs_23": 5,
    "mssmhs_24": 1,
    "mssmhs_25": 1,
    "mssmhs_26": 1,
    "mssmhs_27": 1,
    "mssmhs_28": 5,
    "mssmhs_29": 5,
    "mssmhs_30": 5,
    "mssmhs_31": 5,
    "mssmhs_32": 1,
    "mssmhs_33": 1,
    "mssmhs_34": 1,
    "mssmhs_35": 1,
    "mssmhs_36": 5,
    "mssmhs_37": 5,
    "mssmhs_38": 5,
    "mssmhs_39": 5,
    "mssmhs_40": 1,
    "mssmhs_41": 1,
    "mssmhs_42": 1,
    "mssmhs_43": 1,
    "mssmhs_44": 5,
    "mssmhs_45": 5,
    "mssmhs_46": 5,
    "mssmhs_47": 5,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 1,
    "mssmhs_51": 1,
    "mssmhs_52": 5,
    "mssmhs_53": 5,
    "mssmhs_54": 5,
    "mssmhs_55": 5,
    "mssmhs_56": 1,
    "mssmhs_57": 1,
    "mssmhs_58": 1,
    "mssmhs_59": 1,
    "mssmhs_60": 5
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 3
     },
     "paranoia": {
      "mean": 2.3333333333333335
     },
     "hostility": {
      "mean": 2.3333333333333335
     },
     "interpersonal": {
      "mean": 2.3333333333333335
     },
     "depression": {
      "mean": 3.6666666666666665
     },
     "anxiety": {
      "mean": 3
     },
     "study_pressure": {
      "mean": 3.6666666666666665
     },
     "maladjustment": {
      "mean": 2.3333333333333335
     },
     "emotional_instability": {
      "mean": 2.3333333333333335
     },
     "imbalance": {
      "mean": 4.333333333333333
     },
     "overall": {
      "mean": 2.933333333333333
     }
    },
    "criticalItems": {
     "mssmhs_57": "not-endorsed",
     "mssmhs_52": "endorsed"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "items whose number has bit 4 set are 5, all else 1: sum of all 176",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 5,
    "mssmhs_9": 5,
    "mssmhs_10": 5,
    "mssmhs_11": 5,
    "mssmhs_12": 5,
    "mssmhs_13": 5,
    "mssmhs_14": 5,
    "mssmhs_15": 5,
    "mssmhs_16": 1,
    "mssmhs_17": 1,
    "mssmhs_18": 1,
    "mssmhs_19": 1,
    "mssmhs_20": 1,
    "mssmhs_21": 1,
    "mssmhs_22": 1,
    "mssmhs_23": 1,
    "mssmhs_24": 5,
    "mssmhs_25": 5,
    "mssmhs_26": 5,
    "mssmhs_27": 5,
    "mssmhs_28": 5,
    "mssmhs_29": 5,
    "mssmhs_30": 5,
    "mssmhs_31": 5,
    "mssmhs_32": 1,
    "mssmhs_33": 1,
    "mssmhs_34": 1,
    "mssmhs_35": 1,
    "mssmhs_36": 1,
    "mssmhs_37": 1,
    "mssmhs_38": 1,
    "mssmhs_39": 1,
    "mssmhs_40": 5,
    "mssmhs_41": 5,
    "mssmhs_42": 5,
    "mssmhs_43": 5,
    "mssmhs_44": 5,
    "mssmhs_45": 5,
    "mssmhs_46": 5,
    "mssmhs_47": 5,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 1,
    "mssmhs_51": 1,
    "mssmhs_52": 1,
    "mssmhs_53": 1,
    "mssmhs_54": 1,
    "mssmhs_55": 1,
    "mssmhs_56": 5,
    "mssmhs_57": 5,
    "mssmhs_58": 5,
    "mssmhs_59": 5,
    "mssmhs_60": 5
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2.3333333333333335
     },
     "paranoia": {
      "mean": 3.6666666666666665
     },
     "hostility": {
      "mean": 2.3333333333333335
     },
     "interpersonal": {
      "mean": 2.3333333333333335
     },
     "depression": {
      "mean": 3.6666666666666665
     },
     "anxiety": {
      "mean": 3.6666666666666665
     },
     "study_pressure": {
      "mean": 2.3333333333333335
     },
     "maladjustment": {
      "mean": 3.6666666666666665
     },
     "emotional_instability": {
      "mean": 1.6666666666666667
     },
     "imbalance": {
      "mean": 3.6666666666666665
     },
     "overall": {
      "mean": 2.933333333333333
     }
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
   "id": "pattern-5",
   "note": "items whose number has bit 5 set are 5, all else 1: sum of all 176",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 1,
    "mssmhs_16": 5,
    "mssmhs_17": 5,
    "mssmhs_18": 5,
    "mssmhs_19": 5,
    "mssmhs_20": 5,
    "mssmhs_21": 5,
    "mssmhs_22": 5,
    "mssmhs_23": 5,
    "mssmhs_24": 5,
    "mssmhs_25": 5,
    "mssmhs_26": 5,
    "mssmhs_27": 5,
    "mssmhs_28": 5,
    "mssmhs_29": 5,
    "mssmhs_30": 5,
    "mssmhs_31": 5,
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
    "mssmhs_44": 1,
    "mssmhs_45": 1,
    "mssmhs_46": 1,
    "mssmhs_47": 1,
    "mssmhs_48": 5,
    "mssmhs_49": 5,
    "mssmhs_50": 5,
    "mssmhs_51": 5,
    "mssmhs_52": 5,
    "mssmhs_53": 5,
    "mssmhs_54": 5,
    "mssmhs_55": 5,
    "mssmhs_56": 5,
    "mssmhs_57": 5,
    "mssmhs_58": 5,
    "mssmhs_59": 5,
    "mssmhs_60": 5
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 3
     },
     "paranoia": {
      "mean": 3.6666666666666665
     },
     "hostility": {
      "mean": 5
     },
     "interpersonal": {
      "mean": 3.6666666666666665
     },
     "depression": {
      "mean": 2.3333333333333335
     },
     "anxiety": {
      "mean": 1.6666666666666667
     },
     "study_pressure": {
      "mean": 2.3333333333333335
     },
     "maladjustment": {
      "mean": 1.6666666666666667
     },
     "emotional_instability": {
      "mean": 2.3333333333333335
     },
     "imbalance": {
      "mean": 3.6666666666666665
     },
     "overall": {
      "mean": 2.933333333333333
     }
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
   "id": "pattern-6",
   "note": "items whose number has bit 6 set are 5, all else 1: sum of all 176",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 1,
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
    "mssmhs_32": 5,
    "mssmhs_33": 5,
    "mssmhs_34": 5,
    "mssmhs_35": 5,
    "mssmhs_36": 5,
    "mssmhs_37": 5,
    "mssmhs_38": 5,
    "mssmhs_39": 5,
    "mssmhs_40": 5,
    "mssmhs_41": 5,
    "mssmhs_42": 5,
    "mssmhs_43": 5,
    "mssmhs_44": 5,
    "mssmhs_45": 5,
    "mssmhs_46": 5,
    "mssmhs_47": 5,
    "mssmhs_48": 5,
    "mssmhs_49": 5,
    "mssmhs_50": 5,
    "mssmhs_51": 5,
    "mssmhs_52": 5,
    "mssmhs_53": 5,
    "mssmhs_54": 5,
    "mssmhs_55": 5,
    "mssmhs_56": 5,
    "mssmhs_57": 5,
    "mssmhs_58": 5,
    "mssmhs_59": 5,
    "mssmhs_60": 5
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 1.6666666666666667
     },
     "paranoia": {
      "mean": 2.3333333333333335
     },
     "hostility": {
      "mean": 3
     },
     "interpersonal": {
      "mean": 3
     },
     "depression": {
      "mean": 2.3333333333333335
     },
     "anxiety": {
      "mean": 3.6666666666666665
     },
     "study_pressure": {
      "mean": 4.333333333333333
     },
     "maladjustment": {
      "mean": 2.3333333333333335
     },
     "emotional_instability": {
      "mean": 3
     },
     "imbalance": {
      "mean": 3.6666666666666665
     },
     "overall": {
      "mean": 2.933333333333333
     }
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
   "id": "answers-in-turn",
   "note": "answers 1, 2, 3, 4, 5 in turn: every code counts its own number",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 2,
    "mssmhs_3": 3,
    "mssmhs_4": 4,
    "mssmhs_5": 5,
    "mssmhs_6": 1,
    "mssmhs_7": 2,
    "mssmhs_8": 3,
    "mssmhs_9": 4,
    "mssmhs_10": 5,
    "mssmhs_11": 1,
    "mssmhs_12": 2,
    "mssmhs_13": 3,
    "mssmhs_14": 4,
    "mssmhs_15": 5,
    "mssmhs_16": 1,
    "mssmhs_17": 2,
    "mssmhs_18": 3,
    "mssmhs_19": 4,
    "mssmhs_20": 5,
    "mssmhs_21": 1,
    "mssmhs_22": 2,
    "mssmhs_23": 3,
    "mssmhs_24": 4,
    "mssmhs_25": 5,
    "mssmhs_26": 1,
    "mssmhs_27": 2,
    "mssmhs_28": 3,
    "mssmhs_29": 4,
    "mssmhs_30": 5,
    "mssmhs_31": 1,
    "mssmhs_32": 2,
    "mssmhs_33": 3,
    "mssmhs_34": 4,
    "mssmhs_35": 5,
    "mssmhs_36": 1,
    "mssmhs_37": 2,
    "mssmhs_38": 3,
    "mssmhs_39": 4,
    "mssmhs_40": 5,
    "mssmhs_41": 1,
    "mssmhs_42": 2,
    "mssmhs_43": 3,
    "mssmhs_44": 4,
    "mssmhs_45": 5,
    "mssmhs_46": 1,
    "mssmhs_47": 2,
    "mssmhs_48": 3,
    "mssmhs_49": 4,
    "mssmhs_50": 5,
    "mssmhs_51": 1,
    "mssmhs_52": 2,
    "mssmhs_53": 3,
    "mssmhs_54": 4,
    "mssmhs_55": 5,
    "mssmhs_56": 1,
    "mssmhs_57": 2,
    "mssmhs_58": 3,
    "mssmhs_59": 4,
    "mssmhs_60": 5
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 3
     },
     "paranoia": {
      "mean": 2.8333333333333335
     },
     "hostility": {
      "mean": 3.3333333333333335
     },
     "interpersonal": {
      "mean": 3.1666666666666665
     },
     "depression": {
      "mean": 3.1666666666666665
     },
     "anxiety": {
      "mean": 2.5
     },
     "study_pressure": {
      "mean": 3
     },
     "maladjustment": {
      "mean": 2.8333333333333335
     },
     "emotional_instability": {
      "mean": 2.6666666666666665
     },
     "imbalance": {
      "mean": 3.5
     },
     "overall": {
      "mean": 3
     }
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
   "id": "one-missing-obsessive",
   "note": "every answer 2 but item 3 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": "absent",
     "paranoia": {
      "mean": 2
     },
     "hostility": {
      "mean": 2
     },
     "interpersonal": {
      "mean": 2
     },
     "depression": {
      "mean": 2
     },
     "anxiety": {
      "mean": 2
     },
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": {
      "mean": 2
     },
     "overall": "absent"
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
   "id": "one-missing-paranoia",
   "note": "every answer 2 but item 11 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": "absent",
     "hostility": {
      "mean": 2
     },
     "interpersonal": {
      "mean": 2
     },
     "depression": {
      "mean": 2
     },
     "anxiety": {
      "mean": 2
     },
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": {
      "mean": 2
     },
     "overall": "absent"
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
   "id": "one-missing-hostility",
   "note": "every answer 2 but item 19 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": {
      "mean": 2
     },
     "hostility": "absent",
     "interpersonal": {
      "mean": 2
     },
     "depression": {
      "mean": 2
     },
     "anxiety": {
      "mean": 2
     },
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": {
      "mean": 2
     },
     "overall": "absent"
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
   "id": "one-missing-interpersonal",
   "note": "every answer 2 but item 4 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": {
      "mean": 2
     },
     "hostility": {
      "mean": 2
     },
     "interpersonal": "absent",
     "depression": {
      "mean": 2
     },
     "anxiety": {
      "mean": 2
     },
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": {
      "mean": 2
     },
     "overall": "absent"
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
   "id": "one-missing-depression",
   "note": "every answer 2 but item 5 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": {
      "mean": 2
     },
     "hostility": {
      "mean": 2
     },
     "interpersonal": {
      "mean": 2
     },
     "depression": "absent",
     "anxiety": {
      "mean": 2
     },
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": {
      "mean": 2
     },
     "overall": "absent"
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
   "id": "one-missing-anxiety",
   "note": "every answer 2 but item 6 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": {
      "mean": 2
     },
     "hostility": {
      "mean": 2
     },
     "interpersonal": {
      "mean": 2
     },
     "depression": {
      "mean": 2
     },
     "anxiety": "absent",
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": {
      "mean": 2
     },
     "overall": "absent"
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
   "id": "one-missing-study-pressure",
   "note": "every answer 2 but item 31 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": {
      "mean": 2
     },
     "hostility": {
      "mean": 2
     },
     "interpersonal": {
      "mean": 2
     },
     "depression": {
      "mean": 2
     },
     "anxiety": {
      "mean": 2
     },
     "study_pressure": "absent",
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": {
      "mean": 2
     },
     "overall": "absent"
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
   "id": "one-missing-maladjustment",
   "note": "every answer 2 but item 1 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": {
      "mean": 2
     },
     "hostility": {
      "mean": 2
     },
     "interpersonal": {
      "mean": 2
     },
     "depression": {
      "mean": 2
     },
     "anxiety": {
      "mean": 2
     },
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": "absent",
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": {
      "mean": 2
     },
     "overall": "absent"
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
   "id": "one-missing-emotional-instability",
   "note": "every answer 2 but item 2 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": {
      "mean": 2
     },
     "hostility": {
      "mean": 2
     },
     "interpersonal": {
      "mean": 2
     },
     "depression": {
      "mean": 2
     },
     "anxiety": {
      "mean": 2
     },
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": "absent",
     "imbalance": {
      "mean": 2
     },
     "overall": "absent"
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
   "id": "one-missing-imbalance",
   "note": "every answer 2 but item 28 blank: its factor and the overall mean are absent, the rest stands at 2",
   "responses": {
    "mssmhs_1": 2,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "obsessive": {
      "mean": 2
     },
     "paranoia": {
      "mean": 2
     },
     "hostility": {
      "mean": 2
     },
     "interpersonal": {
      "mean": 2
     },
     "depression": {
      "mean": 2
     },
     "anxiety": {
      "mean": 2
     },
     "study_pressure": {
      "mean": 2
     },
     "maladjustment": {
      "mean": 2
     },
     "emotional_instability": {
      "mean": 2
     },
     "imbalance": "absent",
     "overall": "absent"
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
   "id": "item-57-answer-2",
   "note": "only item 57 is above none: the answer 2 endorses it",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 1,
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
    "mssmhs_44": 1,
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
     "overall": {
      "mean": 1.0166666666666666
     }
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
   "id": "item-57-answer-3",
   "note": "only item 57 is above none: the answer 3 endorses it",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 1,
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
    "mssmhs_44": 1,
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
    "mssmhs_57": 3,
    "mssmhs_58": 1,
    "mssmhs_59": 1,
    "mssmhs_60": 1
   },
   "expect": {
    "scales": {
     "overall": {
      "mean": 1.0333333333333334
     }
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
   "id": "item-57-answer-4",
   "note": "only item 57 is above none: the answer 4 endorses it",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 1,
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
    "mssmhs_44": 1,
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
    "mssmhs_57": 4,
    "mssmhs_58": 1,
    "mssmhs_59": 1,
    "mssmhs_60": 1
   },
   "expect": {
    "scales": {
     "overall": {
      "mean": 1.05
     }
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
   "id": "item-52-answer-3",
   "note": "only item 52 is above none: the answer 3 endorses it",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 1,
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
    "mssmhs_44": 1,
    "mssmhs_45": 1,
    "mssmhs_46": 1,
    "mssmhs_47": 1,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 1,
    "mssmhs_51": 1,
    "mssmhs_52": 3,
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
     "overall": {
      "mean": 1.0333333333333334
     }
    },
    "criticalItems": {
     "mssmhs_57": "not-endorsed",
     "mssmhs_52": "endorsed"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "item-52-answer-4",
   "note": "only item 52 is above none: the answer 4 endorses it",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 1,
    "mssmhs_3": 1,
    "mssmhs_4": 1,
    "mssmhs_5": 1,
    "mssmhs_6": 1,
    "mssmhs_7": 1,
    "mssmhs_8": 1,
    "mssmhs_9": 1,
    "mssmhs_10": 1,
    "mssmhs_11": 1,
    "mssmhs_12": 1,
    "mssmhs_13": 1,
    "mssmhs_14": 1,
    "mssmhs_15": 1,
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
    "mssmhs_44": 1,
    "mssmhs_45": 1,
    "mssmhs_46": 1,
    "mssmhs_47": 1,
    "mssmhs_48": 1,
    "mssmhs_49": 1,
    "mssmhs_50": 1,
    "mssmhs_51": 1,
    "mssmhs_52": 4,
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
     "overall": {
      "mean": 1.05
     }
    },
    "criticalItems": {
     "mssmhs_57": "not-endorsed",
     "mssmhs_52": "endorsed"
    }
   },
   "figure": {
    "source": "daowen",
    "mark": "D"
   }
  },
  {
   "id": "overall-one-below-2",
   "note": "item 1 answered 1, all else 2: 119 / 60 = 1.9833, just below 2",
   "responses": {
    "mssmhs_1": 1,
    "mssmhs_2": 2,
    "mssmhs_3": 2,
    "mssmhs_4": 2,
    "mssmhs_5": 2,
    "mssmhs_6": 2,
    "mssmhs_7": 2,
    "mssmhs_8": 2,
    "mssmhs_9": 2,
    "mssmhs_10": 2,
    "mssmhs_11": 2,
    "mssmhs_12": 2,
    "mssmhs_13": 2,
    "mssmhs_14": 2,
    "mssmhs_15": 2,
    "mssmhs_16": 2,
    "mssmhs_17": 2,
    "mssmhs_18": 2,
    "mssmhs_19": 2,
    "mssmhs_20": 2,
    "mssmhs_21": 2,
    "mssmhs_22": 2,
    "mssmhs_23": 2,
    "mssmhs_24": 2,
    "mssmhs_25": 2,
    "mssmhs_26": 2,
    "mssmhs_27": 2,
    "mssmhs_28": 2,
    "mssmhs_29": 2,
    "mssmhs_30": 2,
    "mssmhs_31": 2,
    "mssmhs_32": 2,
    "mssmhs_33": 2,
    "mssmhs_34": 2,
    "mssmhs_35": 2,
    "mssmhs_36": 2,
    "mssmhs_37": 2,
    "mssmhs_38": 2,
    "mssmhs_39": 2,
    "mssmhs_40": 2,
    "mssmhs_41": 2,
    "mssmhs_42": 2,
    "mssmhs_43": 2,
    "mssmhs_44": 2,
    "mssmhs_45": 2,
    "mssmhs_46": 2,
    "mssmhs_47": 2,
    "mssmhs_48": 2,
    "mssmhs_49": 2,
    "mssmhs_50": 2,
    "mssmhs_51": 2,
    "mssmhs_52": 2,
    "mssmhs_53": 2,
    "mssmhs_54": 2,
    "mssmhs_55": 2,
    "mssmhs_56": 2,
    "mssmhs_57": 2,
    "mssmhs_58": 2,
    "mssmhs_59": 2,
    "mssmhs_60": 2
   },
   "expect": {
    "scales": {
     "overall": {
      "mean": 1.9833333333333334
     }
    },
    "bands": {
     "overall-level": "below_2"
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
   "id": "overall-one-below-3",
   "note": "item 1 answered 2, all else 3: 179 / 60 = 2.9833, just below 3",
   "responses": {
    "mssmhs_1": 2,
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
    "mssmhs_59": 3,
    "mssmhs_60": 3
   },
   "expect": {
    "scales": {
     "overall": {
      "mean": 2.9833333333333334
     }
    },
    "bands": {
     "overall-level": "light"
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
   "id": "overall-one-below-4",
   "note": "item 1 answered 3, all else 4: 239 / 60 = 3.9833, just below 4",
   "responses": {
    "mssmhs_1": 3,
    "mssmhs_2": 4,
    "mssmhs_3": 4,
    "mssmhs_4": 4,
    "mssmhs_5": 4,
    "mssmhs_6": 4,
    "mssmhs_7": 4,
    "mssmhs_8": 4,
    "mssmhs_9": 4,
    "mssmhs_10": 4,
    "mssmhs_11": 4,
    "mssmhs_12": 4,
    "mssmhs_13": 4,
    "mssmhs_14": 4,
    "mssmhs_15": 4,
    "mssmhs_16": 4,
    "mssmhs_17": 4,
    "mssmhs_18": 4,
    "mssmhs_19": 4,
    "mssmhs_20": 4,
    "mssmhs_21": 4,
    "mssmhs_22": 4,
    "mssmhs_23": 4,
    "mssmhs_24": 4,
    "mssmhs_25": 4,
    "mssmhs_26": 4,
    "mssmhs_27": 4,
    "mssmhs_28": 4,
    "mssmhs_29": 4,
    "mssmhs_30": 4,
    "mssmhs_31": 4,
    "mssmhs_32": 4,
    "mssmhs_33": 4,
    "mssmhs_34": 4,
    "mssmhs_35": 4,
    "mssmhs_36": 4,
    "mssmhs_37": 4,
    "mssmhs_38": 4,
    "mssmhs_39": 4,
    "mssmhs_40": 4,
    "mssmhs_41": 4,
    "mssmhs_42": 4,
    "mssmhs_43": 4,
    "mssmhs_44": 4,
    "mssmhs_45": 4,
    "mssmhs_46": 4,
    "mssmhs_47": 4,
    "mssmhs_48": 4,
    "mssmhs_49": 4,
    "mssmhs_50": 4,
    "mssmhs_51": 4,
    "mssmhs_52": 4,
    "mssmhs_53": 4,
    "mssmhs_54": 4,
    "mssmhs_55": 4,
    "mssmhs_56": 4,
    "mssmhs_57": 4,
    "mssmhs_58": 4,
    "mssmhs_59": 4,
    "mssmhs_60": 4
   },
   "expect": {
    "scales": {
     "overall": {
      "mean": 3.9833333333333334
     }
    },
    "bands": {
     "overall-level": "medium"
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
   "id": "overall-one-below-5",
   "note": "item 1 answered 4, all else 5: 299 / 60 = 4.9833, just below 5",
   "responses": {
    "mssmhs_1": 4,
    "mssmhs_2": 5,
    "mssmhs_3": 5,
    "mssmhs_4": 5,
    "mssmhs_5": 5,
    "mssmhs_6": 5,
    "mssmhs_7": 5,
    "mssmhs_8": 5,
    "mssmhs_9": 5,
    "mssmhs_10": 5,
    "mssmhs_11": 5,
    "mssmhs_12": 5,
    "mssmhs_13": 5,
    "mssmhs_14": 5,
    "mssmhs_15": 5,
    "mssmhs_16": 5,
    "mssmhs_17": 5,
    "mssmhs_18": 5,
    "mssmhs_19": 5,
    "mssmhs_20": 5,
    "mssmhs_21": 5,
    "mssmhs_22": 5,
    "mssmhs_23": 5,
    "mssmhs_24": 5,
    "mssmhs_25": 5,
    "mssmhs_26": 5,
    "mssmhs_27": 5,
    "mssmhs_28": 5,
    "mssmhs_29": 5,
    "mssmhs_30": 5,
    "mssmhs_31": 5,
    "mssmhs_32": 5,
    "mssmhs_33": 5,
    "mssmhs_34": 5,
    "mssmhs_35": 5,
    "mssmhs_36": 5,
    "mssmhs_37": 5,
    "mssmhs_38": 5,
    "mssmhs_39": 5,
    "mssmhs_40": 5,
    "mssmhs_41": 5,
    "mssmhs_42": 5,
    "mssmhs_43": 5,
    "mssmhs_44": 5,
    "mssmhs_45": 5,
    "mssmhs_46": 5,
    "mssmhs_47": 5,
    "mssmhs_48": 5,
    "mssmhs_49": 5,
    "mssmhs_50": 5,
    "mssmhs_51": 5,
    "mssmhs_52": 5,
    "mssmhs_53": 5,
    "mssmhs_54": 5,
    "mssmhs_55": 5,
    "mssmhs_56": 5,
    "mssmhs_57": 5,
    "mssmhs_58": 5,
    "mssmhs_59": 5,
    "mssmhs_60": 5
   },
   "expect": {
    "scales": {
     "overall": {
      "mean": 4.983333333333333
     }
    },
    "bands": {
     "overall-level": "rather_severe"
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
  }
 ]
}
