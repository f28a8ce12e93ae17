print("quoth-dev")
