"""Parts of pages that know what a flow, a law and an outcome are; the widgets they are made of do not."""
