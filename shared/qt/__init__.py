"""The only room in shared/ that knows Qt: theme, common widgets, input, words, sounds."""

from shared.qt.lasting import keep_lasting

keep_lasting()
