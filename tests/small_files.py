"""The head of a small scenario file, up to its one key message."""

from __future__ import annotations

HEAD = """\
hotseat: 1
id: small
incident: small
lang: en
title: Small
grade: 1
minutes: 5
summary: A small one.
role: You are the manager.
brief:
  situation: It is so.
  key_messages:
    - id: cash
      text: Cash is paid as usual.
"""
