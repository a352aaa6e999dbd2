// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of ucla-3. */
export type ItemId =
  | 'ucla3_1'
  | 'ucla3_2'
  | 'ucla3_3'

/** Scale ids of ucla-3, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Three-Item Loneliness Scale (UCLA-3), version 1.0.0. */
export const ucla3: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "ucla-3",
 "version": "1.0.0",
 "title": {
  "en": "Three-Item Loneliness Scale (UCLA-3)",
  "zh-CN": "三条目孤独感量表（UCLA-3）"
 },
 "construct": {
  "en": "loneliness",
  "zh-CN": "孤独感"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "ucla-loneliness",
  "member": "short-3"
 },
 "intended": {
  "ages": {
   "min": 10,
   "max": 100
  },
  "figure": {
   "source": "hughes2004",
   "mark": "K",
   "note": "made for a telephone survey of US adults aged 50 and over; that it is used from 10 years on is general knowledge"
  }
 },
 "licence": {
  "statement": {
   "en": "Used in research with a reference to the authors; no licence text was read. Ask the authors before the wording is put on a screen, and for commercial use. Only keys and figures are stored here.",
   "zh-CN": "研究中注明作者即可使用；未读到许可条款。在屏幕上呈现题目文字或作商业用途前，请先征得作者同意。此处只有计分键和数据。"
  },
  "holder": "Hughes ME, Waite LJ, Hawkley LC, Cacioppo JT; Russell DW",
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
   "source": "hughes2004",
   "mark": "K",
   "note": "one public project waits for a licence"
  }
 },
 "references": [
  {
   "id": "hughes2004",
   "citation": "Hughes ME, Waite LJ, Hawkley LC, Cacioppo JT (2004). A short scale for measuring loneliness in large surveys: results from two population-based studies. Research on Aging 26(6), 655-672.",
   "doi": "10.1177/0164027504268574"
  },
  {
   "id": "ccc",
   "citation": "Scale descriptions of the CCC dashboard: 1-3, none reversed, sum 3-9, 3 to 5 and 6 to 9. GitHub jpoko/ccc-dashboard, text_mds/scales_detailed_descriptions/uls-detailed.md."
  },
  {
   "id": "ncm",
   "citation": "UCLA 3-item Loneliness Scale as a survey, codes 1-3. GitHub NCMlab/NCMLabOnlineTools, InstructionsAndStimuli/EN/Questionnaires/UCLAlonelinessJSON.js."
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 1,
     "label": {
      "en": "hardly ever",
      "zh-CN": "几乎没有"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "often",
      "zh-CN": "经常"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "ucla3_1",
   "label": {
    "en": "missing company",
    "zh-CN": "缺少陪伴"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "ucla3_2",
   "label": {
    "en": "excluded",
    "zh-CN": "受冷落"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "ucla3_3",
   "label": {
    "en": "cut off",
    "zh-CN": "隔阂感"
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
    "ucla3_1",
    "ucla3_2",
    "ucla3_3"
   ],
   "figure": {
    "source": "ccc",
    "mark": "V2"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "ucla3_1",
    "ucla3_2",
    "ucla3_3"
   ],
   "figure": {
    "source": "ccc",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "loneliness",
    "zh-CN": "孤独感"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 3,
      "max": 9
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "ucla3_1",
     "ucla3_2",
     "ucla3_3"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "hughes2004",
      "mark": "K",
      "note": "no rule was read; three items leave nothing to prorate from"
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
   "id": "six",
   "label": {
    "en": "lonely from 6 on",
    "zh-CN": "6 分及以上为孤独"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
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
       "en": "The answers point to loneliness. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到孤单，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to loneliness. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到孤单，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adults in surveys",
    "zh-CN": "调查中的成人"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "ccc",
     "mark": "S1",
     "note": "no study of accuracy is named at any age"
    }
   },
   "figure": {
    "source": "ccc",
    "mark": "V2",
    "note": "a grouping of some researchers; the same cut in a second public code base (survey template Ucla3)"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.72,
   "population": "US adults aged 54 and over",
   "figure": {
    "source": "hughes2004",
    "mark": "K"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 1: 1 + 1 + 1",
   "responses": {
    "ucla3_1": 1,
    "ucla3_2": 1,
    "ucla3_3": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "six": "below_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 3: 3 + 3 + 3",
   "responses": {
    "ucla3_1": 3,
    "ucla3_2": 3,
    "ucla3_3": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "six": "at_or_above_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 3 1 3; 3 + 1 + 3",
   "responses": {
    "ucla3_1": 3,
    "ucla3_2": 1,
    "ucla3_3": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     }
    },
    "bands": {
     "six": "at_or_above_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 1 3 3; 1 + 3 + 3",
   "responses": {
    "ucla3_1": 1,
    "ucla3_2": 3,
    "ucla3_3": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     }
    },
    "bands": {
     "six": "at_or_above_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 2 1 3; 2 + 1 + 3",
   "responses": {
    "ucla3_1": 2,
    "ucla3_2": 1,
    "ucla3_3": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "six": "at_or_above_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "sum-4",
   "note": "2 + 1 + 1 = 4",
   "responses": {
    "ucla3_1": 2,
    "ucla3_2": 1,
    "ucla3_3": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "bands": {
     "six": "below_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "sum-5",
   "note": "3 + 1 + 1 = 5",
   "responses": {
    "ucla3_1": 3,
    "ucla3_2": 1,
    "ucla3_3": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "six": "below_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "sum-6",
   "note": "3 + 2 + 1 = 6",
   "responses": {
    "ucla3_1": 3,
    "ucla3_2": 2,
    "ucla3_3": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "six": "at_or_above_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "sum-7",
   "note": "3 + 3 + 1 = 7",
   "responses": {
    "ucla3_1": 3,
    "ucla3_2": 3,
    "ucla3_3": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     }
    },
    "bands": {
     "six": "at_or_above_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "sum-8",
   "note": "3 + 3 + 2 = 8",
   "responses": {
    "ucla3_1": 3,
    "ucla3_2": 3,
    "ucla3_3": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     }
    },
    "bands": {
     "six": "at_or_above_6"
    }
   },
   "figure": {
    "source": "hughes2004",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "one blank: 3 + 3 over 2 answers",
   "responses": {
    "ucla3_1": 3,
    "ucla3_3": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "hughes2004",
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
    "source": "hughes2004",
    "mark": "D"
   }
  }
 ]
}
