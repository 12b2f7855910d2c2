"""Aid and Program: which kind of aid, and under which arrangement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final

from aidie import Frozen
from aidie_rules.records import fields_of

SECTOR_CLASSES: Final[dict[str, str]] = {
    "industry": "产业 商贸 招商 电商: enterprises and investment",
    "agriculture": "农业 畜牧 林果 种业: farming and its produce in the field",
    "tourism": "旅游 文旅: visitors",
    "consumption": "消费 采购 农特产品: buying what the region produces",
    "finance": "金融 财政 资金 税务: money",
    "infrastructure": "交通 水利 电力 通信 能源: works and networks",
    "project": "项目 设备: projects and equipment as such",
    "employment": "就业 创业 技能 培训: work for people of the region, and skills for it",
    "labour": "劳务: work for them elsewhere",
    "talent": "人才 干部: persons who are sent or trained",
    "intellect": "智力 扶智 智库: knowledge and advice",
    "science": "科技 技术 信息 气象 测绘: science, technology and information",
    "education": "教育 教研 职教 支教: schools and universities",
    "health": "医疗 卫生 健康 医药 疾控: medicine and public health",
    "culture": "文化 体育 新闻 广电 非遗: culture, sport and the press",
    "livelihood": "民生 住房 饮水 社保 养老 救灾: what people live by",
    "society": "社会 公益 志愿 慈善 工会: society and its organisations",
    "ecology": "生态 环保 林草: nature",
    "law": "司法 检察 公安 消防 普法: law and order",
    "party": "党建 纪检: the Party's own work",
    "other": "军事 应急 and what fits nowhere else",
}
"""The classes of sectors, each with words that belong to it; which word belongs to which is in lexicons/sectors.tsv.

Made for this project after the fields by which the plans of paired aid (对口支援规划) are divided; there is no
official list.
"""


class Aid(Frozen):
    """A kind of aid.

    `sectors` are the fields of work in the article's own words, `classes` what each belongs to
    (keys of SECTOR_CLASSES), `recipient` the region that receives it where the phrase names
    one, `mode` how it is given (`组团式`), `head` the word that says aid (`援藏`, `帮扶`).
    """

    label: ClassVar[str] = "AID"

    sectors: tuple[str, ...]
    recipient: str | None = None
    mode: str | None = None
    head: str = ""
    classes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{','.join(self.sectors) or '-'}; {self.recipient or '-'}; {self.mode or '-'}"

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready data."""
        return {
            "sectors": list(self.sectors),
            "recipient": self.recipient,
            "mode": self.mode,
            "head": self.head,
            "classes": list(self.classes),
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Aid:
        """The kind of aid of a record that `to_dict` made; ValueError where it is none."""
        names = ("sectors", "recipient", "mode", "head", "classes")
        sectors, recipient, mode, head, classes = fields_of(record, cls, names)
        return cls(tuple(sectors), recipient, mode, head, tuple(classes))


class Program(Frozen):
    """An arrangement of aid between places, without a sector: `对口支援`, `东西部协作`, `苏陕协作`."""

    label: ClassVar[str] = "PROGRAM"

    canonical: str

    def __str__(self) -> str:
        return self.canonical

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready data."""
        return {"canonical": self.canonical}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Program:
        """The arrangement of a record that `to_dict` made; ValueError where it is none."""
        return cls(*fields_of(record, cls, ("canonical",)))
