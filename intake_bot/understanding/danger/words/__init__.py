"""The classes of words that the patterns speak of: who, wanting, hurting, fearing, drinking, contact."""
