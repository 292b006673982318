"""Does cleaning help what comes after it: filters, deduplicators, tokenizers, quotations?"""
