"""The door of a library in its unstaffed hours: a card is judged and recorded, then the door opened."""
