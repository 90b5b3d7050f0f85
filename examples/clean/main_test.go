package main

func Example() {
	main()
	// Output:
	// 11月3日，我县召开乡村振兴工作会议。县长罗成业主持会议。
	// 罗成业 is 羅成業, bytes 85 to 94
}
