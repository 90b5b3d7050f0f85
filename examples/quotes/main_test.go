package main

func Example() {
	main()
	// Output:
	// 段鸿业 指出:
	//   said  要认清形势。各部门必须按期完成任务。
	//   owed  要认清形势 (should, by "")
	//   owed  各部门必须按期完成任务 (must, by "各部门")
	// 何大爷 说:
	//   said  方便多了。
}
