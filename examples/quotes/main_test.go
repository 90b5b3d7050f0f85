package main

func Example() {
	main()
	// Output:
	// 段鸿业 指出:
	//   said  要认清形势。各部门必须按期完成任务。
	//   owed  should 要认清形势
	//   owed  must 各部门必须按期完成任务
	// 何大爷 说:
	//   said  方便多了。
}
