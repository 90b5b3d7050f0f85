package main

func Example() {
	main()
	// Output:
	// meeting 3月5日 春季造林动员会
	// chair 邱立诚
	// 3月5日，栖河县召开春季造林动员会。县委书记柳承恩出席会议并讲话，县长邱立诚主持会议。柳承恩要求早动手，抢抓墒情，确保按期完成造林任务。
}
