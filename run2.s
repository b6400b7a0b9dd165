	.file	"<string>"
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI0_0:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
	.quad	4
	.quad	5
	.quad	6
	.quad	7
.LCPI0_1:
	.quad	8
	.quad	9
	.quad	10
	.quad	11
	.quad	12
	.quad	13
	.quad	14
	.quad	15
.LCPI0_2:
	.quad	16
	.quad	17
	.quad	18
	.quad	19
	.quad	20
	.quad	21
	.quad	22
	.quad	23
.LCPI0_3:
	.quad	24
	.quad	25
	.quad	26
	.quad	27
	.quad	28
	.quad	29
	.quad	30
	.quad	31
.LCPI0_4:
	.quad	32
	.quad	33
	.quad	34
	.quad	35
	.quad	36
	.quad	37
	.quad	38
	.quad	39
.LCPI0_5:
	.quad	40
	.quad	41
	.quad	42
	.quad	43
	.quad	44
	.quad	45
	.quad	46
	.quad	47
.LCPI0_6:
	.quad	48
	.quad	49
	.quad	50
	.quad	51
	.quad	52
	.quad	53
	.quad	54
	.quad	55
.LCPI0_7:
	.quad	56
	.quad	57
	.quad	58
	.quad	59
	.quad	60
	.quad	61
	.quad	62
	.quad	63
	.section	.ltext,"axl",@progbits
	.globl	_ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE,@function
_ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2872, %rsp
	.cfi_def_cfa_offset 2928
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	3128(%rsp), %r12
	movq	3072(%rsp), %r13
	movq	3016(%rsp), %rbp
	movq	2960(%rsp), %r14
	movq	%rdx, 1128(%rsp)
	movq	%rdi, 1216(%rsp)
	leaq	1272(%rsp), %rdi
	movabsq	$memset, %rax
	movl	$1080, %edx
	movq	%rsi, 16(%rsp)
	xorl	%esi, %esi
	vmovsd	%xmm3, 1112(%rsp)
	vmovsd	%xmm2, 1104(%rsp)
	vmovsd	%xmm1, 1096(%rsp)
	vmovsd	%xmm0, 1088(%rsp)
	movq	%rcx, %r15
	callq	*%rax
	movabsq	$NRT_incref, %rbx
	movq	%r15, %rdi
	movq	$0, 1200(%rsp)
	movb	$0, 13(%rsp)
	movq	$0, 1264(%rsp)
	movq	$0, 1192(%rsp)
	movq	$0, 1256(%rsp)
	movq	$0, 1184(%rsp)
	movq	$0, 1248(%rsp)
	movq	$0, 1176(%rsp)
	movq	$0, 1240(%rsp)
	movq	$0, 1168(%rsp)
	movq	$0, 1160(%rsp)
	movq	%r15, 1208(%rsp)
	callq	*%rbx
	movq	%r14, %rdi
	movq	2944(%rsp), %r14
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	3184(%rsp), %rdi
	callq	*%rbx
	movq	3240(%rsp), %rdi
	callq	*%rbx
	movq	3296(%rsp), %rdi
	callq	*%rbx
	movq	3352(%rsp), %rdi
	callq	*%rbx
	movq	3408(%rsp), %rdi
	callq	*%rbx
	movq	3464(%rsp), %rdi
	callq	*%rbx
	movq	3520(%rsp), %rdi
	callq	*%rbx
	movq	3576(%rsp), %rdi
	callq	*%rbx
	movq	3632(%rsp), %rdi
	callq	*%rbx
	movq	3688(%rsp), %rdi
	callq	*%rbx
	movq	3760(%rsp), %rdi
	callq	*%rbx
	movq	3816(%rsp), %rdi
	callq	*%rbx
	movq	3888(%rsp), %rdi
	callq	*%rbx
	movq	3960(%rsp), %rdi
	callq	*%rbx
	movq	4032(%rsp), %rdi
	callq	*%rbx
	movq	4104(%rsp), %rdi
	callq	*%rbx
	movq	4176(%rsp), %rdi
	callq	*%rbx
	movq	4232(%rsp), %rdi
	callq	*%rbx
	movq	4304(%rsp), %rdi
	callq	*%rbx
	movq	4376(%rsp), %rdi
	callq	*%rbx
	movq	4448(%rsp), %rdi
	callq	*%rbx
	movq	4520(%rsp), %rdi
	callq	*%rbx
	movq	4576(%rsp), %rdi
	callq	*%rbx
	movq	4648(%rsp), %rdi
	callq	*%rbx
	movq	4704(%rsp), %rdi
	callq	*%rbx
	movabsq	$NRT_decref, %r15
	cmpq	$2, %r14
	jl	.LBB0_20
	movabsq	$.LCPI0_0, %rax
	cmpb	$0, 4640(%rsp)
	vmovaps	(%rax), %zmm0
	movabsq	$.LCPI0_1, %rax
	vmovaps	(%rax), %zmm1
	movabsq	$.LCPI0_2, %rax
	vmovaps	(%rax), %zmm2
	movabsq	$.LCPI0_3, %rax
	setne	15(%rsp)
	cmpb	$0, 4632(%rsp)
	vmovups	%zmm0, 2800(%rsp)
	vmovups	%zmm1, 2736(%rsp)
	vmovaps	(%rax), %zmm1
	movabsq	$.LCPI0_4, %rax
	setne	14(%rsp)
	addq	$-2, %r14
	xorl	%r13d, %r13d
	vmovups	%zmm2, 2672(%rsp)
	vmovaps	(%rax), %zmm2
	movabsq	$.LCPI0_5, %rax
	movq	%r14, 1224(%rsp)
	vmovups	%zmm1, 2608(%rsp)
	vmovaps	(%rax), %zmm1
	movabsq	$.LCPI0_6, %rax
	vmovups	%zmm2, 2544(%rsp)
	vmovaps	(%rax), %zmm2
	movabsq	$.LCPI0_7, %rax
	vmovups	%zmm1, 2480(%rsp)
	vmovaps	(%rax), %zmm1
	vmovups	%zmm2, 2416(%rsp)
	vmovups	%zmm1, 2352(%rsp)
	jmp	.LBB0_2
	.p2align	4
.LBB0_19:
	movq	24(%rsp), %rdi
	movabsq	$NRT_decref, %r15
	leaq	1(%r13), %rbx
	callq	*%r15
	movq	32(%rsp), %rdi
	callq	*%r15
	movq	40(%rsp), %rdi
	callq	*%r15
	movq	48(%rsp), %rdi
	callq	*%r15
	movq	56(%rsp), %rdi
	callq	*%r15
	movq	64(%rsp), %rdi
	callq	*%r15
	movq	80(%rsp), %rdi
	callq	*%r15
	movq	96(%rsp), %rdi
	callq	*%r15
	movq	112(%rsp), %rdi
	callq	*%r15
	movq	128(%rsp), %rdi
	callq	*%r15
	movq	144(%rsp), %rdi
	callq	*%r15
	movq	152(%rsp), %rdi
	callq	*%r15
	movq	72(%rsp), %rdi
	callq	*%r15
	movq	88(%rsp), %rdi
	callq	*%r15
	movq	104(%rsp), %rdi
	callq	*%r15
	movq	120(%rsp), %rdi
	callq	*%r15
	movq	136(%rsp), %rdi
	callq	*%r15
	movq	1224(%rsp), %r14
	cmpq	%r14, %r13
	movq	%rbx, %r13
	je	.LBB0_20
.LBB0_2:
	leaq	1272(%rsp), %rbx
	movl	$1080, %edx
	movabsq	$memset, %rax
	xorl	%esi, %esi
	movq	%rbx, %rdi
	vzeroupper
	callq	*%rax
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movzbl	23(%rsp), %eax
	vmovsd	1096(%rsp), %xmm0
	vmovsd	1104(%rsp), %xmm1
	vmovsd	1112(%rsp), %xmm2
	vmovsd	1120(%rsp), %xmm3
	xorl	%r10d, %r10d
	movq	3768(%rsp), %rcx
	movq	3776(%rsp), %r8
	movq	3784(%rsp), %r9
	xorl	%r11d, %r11d
	movq	%rbx, %rdi
	leaq	1208(%rsp), %rsi
	movq	%r13, %rdx
	movb	%al, %r10b
	movzbl	22(%rsp), %eax
	movb	%al, %r11b
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	movq	%r10, 1208(%rsp)
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movq	%r11, 1208(%rsp)
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN10edumig_sim7kernels10fast_study4roomB2v2B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29, %rax
	callq	*%rax
	addq	$928, %rsp
	.cfi_adjust_cfa_offset -928
	testl	%eax, %eax
	jne	.LBB0_3
	movq	1272(%rsp), %rax
	movq	2128(%rsp), %rsi
	movq	%rax, 24(%rsp)
	movq	1344(%rsp), %rax
	movq	%rsi, 88(%rsp)
	movq	2240(%rsp), %rsi
	movq	%rax, 32(%rsp)
	movq	1416(%rsp), %rax
	movq	%rsi, 120(%rsp)
	movq	%rax, 40(%rsp)
	movq	1488(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	1560(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	1632(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	1704(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	1760(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	1832(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	1904(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	1960(%rsp), %rax
	movq	%rax, 144(%rsp)
	movq	2016(%rsp), %rax
	movq	%rax, 152(%rsp)
	movq	2936(%rsp), %rax
	movq	(%rax,%r13,8), %r15
	movq	8(%rax,%r13,8), %rax
	subq	%r15, %rax
	leaq	63(%rax), %rdx
	shrq	$6, %rdx
	testq	%rax, %rax
	setle	%al
	testq	%rdx, %rdx
	sete	%cl
	orb	%al, %cl
	movq	2072(%rsp), %rcx
	movq	%rcx, 72(%rsp)
	movq	2184(%rsp), %rcx
	movq	%rcx, 104(%rsp)
	movq	2296(%rsp), %rcx
	movq	%rcx, 136(%rsp)
	jne	.LBB0_19
	movq	1288(%rsp), %rsi
	movq	1296(%rsp), %rcx
	movq	1280(%rsp), %rax
	movq	2048(%rsp), %r12
	movq	2160(%rsp), %r14
	movq	%r13, 1152(%rsp)
	movq	%rsi, 1072(%rsp)
	movq	1304(%rsp), %rsi
	movq	%rcx, 1064(%rsp)
	movq	1312(%rsp), %rcx
	movq	%rax, 1080(%rsp)
	movq	%rsi, 1056(%rsp)
	movq	1320(%rsp), %rsi
	movq	%rcx, 1048(%rsp)
	movq	1328(%rsp), %rcx
	movq	%rsi, 1040(%rsp)
	movq	1336(%rsp), %rsi
	movq	%rcx, 1032(%rsp)
	movq	1352(%rsp), %rcx
	movq	%rsi, 1024(%rsp)
	movq	1360(%rsp), %rsi
	movq	%rcx, 1016(%rsp)
	movq	1368(%rsp), %rcx
	movq	%rsi, 1008(%rsp)
	movq	1376(%rsp), %rsi
	movq	%rcx, 1000(%rsp)
	movq	1384(%rsp), %rcx
	movq	%rsi, 992(%rsp)
	movq	1392(%rsp), %rsi
	movq	%rcx, 984(%rsp)
	movq	%r15, %rcx
	negq	%rcx
	movq	%rcx, 1120(%rsp)
	movq	1408(%rsp), %rcx
	movq	%rsi, 976(%rsp)
	movq	1400(%rsp), %rsi
	movq	%rcx, 960(%rsp)
	movq	1432(%rsp), %rcx
	movq	%rsi, 968(%rsp)
	movq	1424(%rsp), %rsi
	movq	%rcx, 944(%rsp)
	movq	1448(%rsp), %rcx
	movq	%rsi, 952(%rsp)
	movq	1440(%rsp), %rsi
	movq	%rcx, 928(%rsp)
	movq	1464(%rsp), %rcx
	movq	%rsi, 936(%rsp)
	movq	1456(%rsp), %rsi
	movq	%rcx, 912(%rsp)
	movq	1480(%rsp), %rcx
	movq	%rsi, 920(%rsp)
	movq	1472(%rsp), %rsi
	movq	%rcx, 896(%rsp)
	movq	1504(%rsp), %rcx
	movq	%rsi, 904(%rsp)
	movq	1496(%rsp), %rsi
	movq	%rcx, 880(%rsp)
	movq	1520(%rsp), %rcx
	movq	%rsi, 888(%rsp)
	movq	1512(%rsp), %rsi
	movq	%rcx, 864(%rsp)
	movq	1536(%rsp), %rcx
	movq	%rsi, 872(%rsp)
	movq	1528(%rsp), %rsi
	movq	%rcx, 848(%rsp)
	movq	1552(%rsp), %rcx
	movq	%rsi, 856(%rsp)
	movq	1544(%rsp), %rsi
	movq	%rcx, 832(%rsp)
	movq	1576(%rsp), %rcx
	movq	%rsi, 840(%rsp)
	movq	1568(%rsp), %rsi
	movq	%rcx, 816(%rsp)
	movq	1592(%rsp), %rcx
	movq	%rsi, 824(%rsp)
	movq	1584(%rsp), %rsi
	movq	%rcx, 800(%rsp)
	movq	1608(%rsp), %rcx
	movq	%rsi, 808(%rsp)
	movq	1600(%rsp), %rsi
	movq	%rcx, 784(%rsp)
	movq	1624(%rsp), %rcx
	movq	%rsi, 792(%rsp)
	movq	1616(%rsp), %rsi
	movq	%rcx, 768(%rsp)
	movq	1648(%rsp), %rcx
	movq	%rsi, 776(%rsp)
	movq	1640(%rsp), %rsi
	movq	%rcx, 752(%rsp)
	movq	1664(%rsp), %rcx
	movq	%rsi, 760(%rsp)
	movq	1656(%rsp), %rsi
	movq	%rcx, 736(%rsp)
	movq	1680(%rsp), %rcx
	movq	%rsi, 744(%rsp)
	movq	1672(%rsp), %rsi
	movq	%rcx, 720(%rsp)
	movq	1696(%rsp), %rcx
	movq	%rsi, 728(%rsp)
	movq	1688(%rsp), %rsi
	movq	%rcx, 704(%rsp)
	movq	1720(%rsp), %rcx
	movq	%rsi, 712(%rsp)
	movq	1712(%rsp), %rsi
	movq	%rcx, 688(%rsp)
	movq	1736(%rsp), %rcx
	movq	%rsi, 696(%rsp)
	movq	1728(%rsp), %rsi
	movq	%rcx, 672(%rsp)
	movq	1752(%rsp), %rcx
	movq	%rsi, 680(%rsp)
	movq	1744(%rsp), %rsi
	movq	%rcx, 656(%rsp)
	movq	1776(%rsp), %rcx
	movq	%rsi, 664(%rsp)
	movq	1768(%rsp), %rsi
	movq	%rcx, 640(%rsp)
	movq	1792(%rsp), %rcx
	movq	%rsi, 648(%rsp)
	movq	1784(%rsp), %rsi
	movq	%rcx, 624(%rsp)
	movq	1808(%rsp), %rcx
	movq	%rsi, 632(%rsp)
	movq	1800(%rsp), %rsi
	movq	%rcx, 608(%rsp)
	movq	1824(%rsp), %rcx
	movq	%rsi, 616(%rsp)
	movq	1816(%rsp), %rsi
	movq	%rcx, 592(%rsp)
	movq	1848(%rsp), %rcx
	movq	%rsi, 600(%rsp)
	movq	1840(%rsp), %rsi
	movq	%rcx, 576(%rsp)
	movq	1864(%rsp), %rcx
	movq	%rsi, 584(%rsp)
	movq	1856(%rsp), %rsi
	movq	%rcx, 560(%rsp)
	movq	1880(%rsp), %rcx
	movq	%rsi, 568(%rsp)
	movq	1872(%rsp), %rsi
	movq	%rcx, 544(%rsp)
	movq	1896(%rsp), %rcx
	movq	%rsi, 552(%rsp)
	movq	1888(%rsp), %rsi
	movq	%rcx, 528(%rsp)
	movq	1920(%rsp), %rcx
	movq	%rsi, 536(%rsp)
	movq	1912(%rsp), %rsi
	movq	%rcx, 512(%rsp)
	movq	1936(%rsp), %rcx
	movq	%rsi, 520(%rsp)
	movq	1928(%rsp), %rsi
	movq	%rcx, 496(%rsp)
	movq	1952(%rsp), %rcx
	movq	%rsi, 504(%rsp)
	movq	1944(%rsp), %rsi
	movq	%rcx, 480(%rsp)
	movq	1976(%rsp), %rcx
	movq	%rsi, 488(%rsp)
	movq	1968(%rsp), %rsi
	movq	%rcx, 464(%rsp)
	movq	1992(%rsp), %rcx
	movq	%rsi, 472(%rsp)
	movq	1984(%rsp), %rsi
	movq	%rcx, 448(%rsp)
	movq	2008(%rsp), %rcx
	movq	%rsi, 456(%rsp)
	movq	2000(%rsp), %rsi
	movq	%rcx, 432(%rsp)
	movq	2032(%rsp), %rcx
	movq	%rsi, 440(%rsp)
	movq	2024(%rsp), %rsi
	movq	%rcx, 416(%rsp)
	movq	2056(%rsp), %rcx
	movq	%rsi, 424(%rsp)
	movq	2040(%rsp), %rsi
	movq	%rcx, 400(%rsp)
	movq	2080(%rsp), %rcx
	movq	%rsi, 408(%rsp)
	movq	2064(%rsp), %rsi
	movq	%rcx, 384(%rsp)
	movq	2096(%rsp), %rcx
	movq	%rsi, 392(%rsp)
	movq	2088(%rsp), %rsi
	movq	%rcx, 368(%rsp)
	movq	2112(%rsp), %rcx
	movq	%rsi, 376(%rsp)
	movq	2104(%rsp), %rsi
	movq	%rcx, 352(%rsp)
	movq	2136(%rsp), %rcx
	movq	%rsi, 360(%rsp)
	movq	2120(%rsp), %rsi
	movq	%rcx, 336(%rsp)
	movq	2152(%rsp), %rcx
	movq	%rsi, 344(%rsp)
	movq	2144(%rsp), %rsi
	movq	%rcx, 320(%rsp)
	movq	2176(%rsp), %rcx
	movq	%rsi, 328(%rsp)
	movq	2168(%rsp), %rsi
	movq	%rcx, 304(%rsp)
	movq	2200(%rsp), %rcx
	movq	%rsi, 312(%rsp)
	movq	2192(%rsp), %rsi
	movq	%rcx, 288(%rsp)
	movq	2216(%rsp), %rcx
	movq	%rsi, 296(%rsp)
	movq	2208(%rsp), %rsi
	movq	%rcx, 272(%rsp)
	movq	2232(%rsp), %rcx
	movq	%rsi, 280(%rsp)
	movq	2224(%rsp), %rsi
	movq	%rcx, 256(%rsp)
	movq	2256(%rsp), %rcx
	movq	%rsi, 264(%rsp)
	movq	2248(%rsp), %rsi
	movq	%rcx, 240(%rsp)
	movq	2272(%rsp), %rcx
	movq	%rsi, 248(%rsp)
	movq	2264(%rsp), %rsi
	movq	%rcx, 224(%rsp)
	movq	2288(%rsp), %rcx
	movq	%rsi, 232(%rsp)
	movq	2280(%rsp), %rsi
	movq	%rcx, 208(%rsp)
	movq	2312(%rsp), %rcx
	movq	%rsi, 216(%rsp)
	movq	2304(%rsp), %rsi
	movq	%rcx, 192(%rsp)
	movq	2328(%rsp), %rcx
	movq	%rsi, 200(%rsp)
	movq	2320(%rsp), %rsi
	movq	%rcx, 176(%rsp)
	movq	2344(%rsp), %rcx
	movq	%rsi, 184(%rsp)
	movq	2336(%rsp), %rsi
	movq	%rcx, 160(%rsp)
	movq	%rsi, 168(%rsp)
	jmp	.LBB0_24
.LBB0_8:
	movq	$0, 1176(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movq	32(%rsp), %rdx
	movq	1088(%rsp), %rcx
	movq	1080(%rsp), %r8
	movq	1072(%rsp), %r9
	leaq	1184(%rsp), %rdi
	leaq	1248(%rsp), %rsi
	pushq	168(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	184(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	216(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	248(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	192(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	288(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	304(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	320(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	352(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	392(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	408(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	424(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	480(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	520(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	536(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	552(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	312(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	576(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	592(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	608(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	624(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	640(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	352(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	680(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	720(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	736(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	752(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	488(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	776(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	792(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	808(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	840(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	856(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	536(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	880(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	896(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	912(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	928(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	944(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	960(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	576(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	984(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1000(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1016(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1032(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1048(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1064(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1080(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1096(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	632(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1120(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1136(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1168(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1184(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1216(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	688(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1256(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1288(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1304(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1320(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1360(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1392(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1408(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1424(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1472(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	784(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1512(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1528(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1544(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1560(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1576(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1592(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1608(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	848(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1632(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1648(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1664(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1680(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1712(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1744(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	912(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1768(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1784(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1800(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1816(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1832(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1848(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1864(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1880(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	976(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1904(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1920(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1936(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1952(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1968(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1984(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2000(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2016(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1040(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2040(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2072(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2088(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2104(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN10edumig_sim7kernels10fast_taste7_screenB3v46B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29, %rax
	callq	*%rax
	addq	$1056, %rsp
	.cfi_adjust_cfa_offset -1056
	testl	%eax, %eax
	jne	.LBB0_9
	.p2align	4
.LBB0_18:
	movq	1232(%rsp), %rax
	addq	$-64, 1120(%rsp)
	movq	1152(%rsp), %r13
	addq	$64, %r15
	leaq	-1(%rax), %rdx
	cmpq	$1, %rax
	jbe	.LBB0_19
.LBB0_24:
	movq	2936(%rsp), %rax
	movl	$64, %ebp
	vpbroadcastq	%r15, %zmm1
	movq	%rdx, 1232(%rsp)
	movq	24(%rsp), %rdx
	movq	1080(%rsp), %rcx
	movq	1072(%rsp), %r8
	movq	1064(%rsp), %r9
	leaq	13(%rsp), %rdi
	leaq	1264(%rsp), %rsi
	movq	8(%rax,%r13,8), %rbx
	movq	%rbx, %r13
	subq	%r15, %r13
	cmpq	$64, %r13
	cmovlq	%r13, %rbp
	leaq	-1(%rbp), %rax
	vpbroadcastq	%rax, %zmm0
	vpminsq	2800(%rsp), %zmm0, %zmm2
	vpminsq	2736(%rsp), %zmm0, %zmm3
	vpminsq	2672(%rsp), %zmm0, %zmm4
	vpminsq	2608(%rsp), %zmm0, %zmm5
	vpaddq	%zmm1, %zmm2, %zmm2
	vpaddq	%zmm1, %zmm3, %zmm3
	vpaddq	%zmm1, %zmm4, %zmm4
	vpaddq	%zmm1, %zmm5, %zmm5
	vmovdqu64	%zmm2, (%r12)
	vmovdqu64	%zmm3, 64(%r12)
	vmovdqu64	%zmm4, 128(%r12)
	vpminsq	2480(%rsp), %zmm0, %zmm3
	vpminsq	2416(%rsp), %zmm0, %zmm4
	vmovdqu64	%zmm5, 192(%r12)
	vpminsq	2544(%rsp), %zmm0, %zmm5
	vpminsq	2352(%rsp), %zmm0, %zmm0
	vpaddq	%zmm1, %zmm5, %zmm2
	vpaddq	%zmm1, %zmm3, %zmm3
	vpaddq	%zmm1, %zmm4, %zmm4
	vpaddq	%zmm1, %zmm0, %zmm0
	vmovsd	1096(%rsp), %xmm1
	vmovdqu64	%zmm2, 256(%r12)
	vmovdqu64	%zmm3, 320(%r12)
	vmovdqu64	%zmm4, 384(%r12)
	vmovdqu64	%zmm0, 448(%r12)
	vmovsd	1088(%rsp), %xmm0
	vmovsd	1104(%rsp), %xmm2
	vmovsd	1112(%rsp), %xmm3
	movb	$0, 13(%rsp)
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1032(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1048(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1064(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1080(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1096(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1112(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1136(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1168(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1184(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1216(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1096(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1240(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1256(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1288(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1304(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1320(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1136(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1344(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1360(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	1384(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1400(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1416(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1176(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1472(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1488(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1504(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1520(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1216(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1544(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1560(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	1584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1600(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1616(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1352(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1640(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1672(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1688(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1720(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1400(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1744(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1760(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1776(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1792(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1808(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1848(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1864(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1880(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1896(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1912(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1928(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1944(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1960(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1984(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2000(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2016(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2032(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2048(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2064(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2080(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2096(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1552(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2120(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2136(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2168(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2184(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1592(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2224(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2240(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2256(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2288(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2304(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2320(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1648(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2360(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2392(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2408(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2424(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2472(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1712(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2512(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2528(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2544(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2560(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2576(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2592(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2608(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1776(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2632(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2648(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2664(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2680(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2712(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2744(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1840(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2768(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2784(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2800(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2816(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2832(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2848(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2864(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2880(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1904(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2904(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2920(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2936(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2952(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2968(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN10edumig_sim7kernels10fast_study4fillB3v19B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29, %rax
	vzeroupper
	callq	*%rax
	addq	$1920, %rsp
	.cfi_adjust_cfa_offset -1920
	testl	%eax, %eax
	jne	.LBB0_9
	cmpq	$0, 1128(%rsp)
	jle	.LBB0_18
	xorl	%eax, %eax
	cmpb	$0, 13(%rsp)
	movq	$0, 1192(%rsp)
	setne	%al
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	vmovsd	1096(%rsp), %xmm0
	vmovsd	1104(%rsp), %xmm1
	vmovsd	1112(%rsp), %xmm2
	vmovsd	1120(%rsp), %xmm3
	movq	32(%rsp), %rdx
	movq	1088(%rsp), %rcx
	movq	1080(%rsp), %r8
	movq	1072(%rsp), %r9
	leaq	1200(%rsp), %rdi
	leaq	1264(%rsp), %rsi
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1208(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1208(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	pushq	2112(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1128(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1144(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1160(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1176(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1192(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1208(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1248(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1280(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1296(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1312(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1192(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1352(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1368(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1384(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1400(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1416(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	1480(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1512(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1536(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1552(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1568(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1600(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1616(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1312(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1640(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	1680(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1712(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1448(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1736(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1752(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1768(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1784(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1800(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1816(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1840(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1856(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1872(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1888(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1904(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1920(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1536(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1944(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1960(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1976(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1992(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2008(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2024(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2040(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1592(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2080(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2096(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2112(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2128(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2144(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2160(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2176(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2192(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1648(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2216(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2248(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2280(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2296(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1688(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2320(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2352(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2368(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2384(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2400(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2416(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2432(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1744(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2472(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2488(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2504(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2520(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2536(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2552(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2568(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1808(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2592(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2608(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2624(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2640(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2672(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2688(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1872(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2744(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2760(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2776(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2792(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2808(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2840(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1936(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2864(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2880(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2896(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2912(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2928(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2944(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2960(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2976(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2000(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3000(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3016(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3032(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3048(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	3064(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN10edumig_sim7kernels10fast_study9utilitiesB3v31B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29xb510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29, %rax
	callq	*%rax
	addq	$2016, %rsp
	.cfi_adjust_cfa_offset -2016
	testl	%eax, %eax
	jne	.LBB0_9
	cmpq	$1, 1128(%rsp)
	je	.LBB0_18
	vmovsd	1088(%rsp), %xmm0
	vmovsd	1096(%rsp), %xmm1
	vmovsd	1104(%rsp), %xmm2
	vmovsd	1112(%rsp), %xmm3
	movq	24(%rsp), %rdx
	movq	1080(%rsp), %rcx
	movq	1072(%rsp), %r8
	movq	1064(%rsp), %r9
	movq	$0, 1184(%rsp)
	leaq	1184(%rsp), %rdi
	leaq	1248(%rsp), %rsi
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	4696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	248(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	280(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	296(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	312(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	256(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	352(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	368(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	384(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	400(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	416(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	296(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	472(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	488(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	504(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	520(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	544(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	560(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	600(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	616(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	640(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	672(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	688(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	704(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	720(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	416(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	744(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	760(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	784(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	800(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	816(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	552(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	840(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	856(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	872(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	888(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	904(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	920(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	600(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	944(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	960(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	976(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	992(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1008(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1024(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	640(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1048(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1064(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1080(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1096(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1112(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1128(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1144(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1160(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1184(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1216(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1248(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1280(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1296(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	752(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1320(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1352(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1368(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1384(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1400(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	792(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1424(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1472(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1488(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1504(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1520(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1536(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	848(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1560(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1576(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1592(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1608(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1624(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1640(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1672(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	912(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1712(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1744(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1760(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1776(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1792(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1808(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	976(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1832(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1848(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1864(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1880(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1896(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1912(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1928(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1944(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1040(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1968(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1984(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2000(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2016(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2032(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2048(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2064(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2080(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1104(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2104(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2120(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2136(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2168(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN10edumig_sim7kernels10fast_study9mix_nestsB3v39B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29, %rax
	callq	*%rax
	addq	$1120, %rsp
	.cfi_adjust_cfa_offset -1120
	testl	%eax, %eax
	jne	.LBB0_9
	cmpq	$3, 1128(%rsp)
	je	.LBB0_8
	jbe	.LBB0_18
	movq	24(%rsp), %rdx
	movq	1080(%rsp), %rcx
	movq	1072(%rsp), %r8
	movq	1064(%rsp), %r9
	movq	$0, 1168(%rsp)
	leaq	1168(%rsp), %rdi
	leaq	1160(%rsp), %rsi
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	168(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	184(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	216(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	248(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	192(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	288(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	304(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	320(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	352(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	392(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	408(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	424(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	480(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	520(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	536(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	552(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	312(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	576(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	592(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	608(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	624(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	640(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	352(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	680(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	720(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	736(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	752(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	488(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	776(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	792(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	808(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	824(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	840(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	856(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	536(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	880(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	896(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	912(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	928(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	944(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	960(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	576(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	984(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1000(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1016(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1032(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1048(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1064(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1080(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1096(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	632(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1120(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1136(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1168(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1184(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1200(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1216(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1232(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	688(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1256(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1272(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1288(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1304(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1320(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1336(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1360(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1392(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1408(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1424(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1440(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1456(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1472(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	784(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1496(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1512(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1528(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1544(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1560(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1576(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1592(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1608(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	848(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1632(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1648(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1664(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1680(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1696(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1712(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1744(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	912(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1768(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1784(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1800(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1816(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1832(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1848(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1864(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1880(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	976(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1904(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1920(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1936(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1952(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1968(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1984(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2000(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2016(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1040(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2040(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2056(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2072(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2088(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	2104(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN10edumig_sim7kernels10fast_taste6chooseB3v55B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x, %rax
	callq	*%rax
	addq	$1056, %rsp
	.cfi_adjust_cfa_offset -1056
	testl	%eax, %eax
	jne	.LBB0_12
	testq	%r13, %r13
	jle	.LBB0_18
	cmpq	$8, %r13
	jge	.LBB0_13
	xorl	%ecx, %ecx
	jmp	.LBB0_16
.LBB0_13:
	movq	1120(%rsp), %rax
	movq	4744(%rsp), %r8
	movq	4736(%rsp), %r9
	movl	$64, %ecx
	addq	%rbx, %rax
	cmpq	$64, %rax
	cmovgeq	%rcx, %rax
	xorl	%ecx, %ecx
	andl	$120, %eax
	.p2align	4
.LBB0_14:
	movq	(%r12,%rcx,8), %rsi
	movq	(%r14,%rcx,8), %rdx
	leaq	(%r9,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r8, %rsi
	movq	%rdx, (%rdi,%rsi,8)
	movq	8(%r12,%rcx,8), %rsi
	movq	8(%r14,%rcx,8), %rdx
	leaq	(%r9,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r8, %rsi
	movq	%rdx, (%rdi,%rsi,8)
	movq	16(%r12,%rcx,8), %rsi
	movq	16(%r14,%rcx,8), %rdx
	leaq	(%r9,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r8, %rsi
	movq	%rdx, (%rdi,%rsi,8)
	movq	24(%r12,%rcx,8), %rsi
	movq	24(%r14,%rcx,8), %rdx
	leaq	(%r9,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r8, %rsi
	movq	%rdx, (%rdi,%rsi,8)
	movq	32(%r12,%rcx,8), %rsi
	movq	32(%r14,%rcx,8), %rdx
	leaq	(%r9,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r8, %rsi
	movq	%rdx, (%rdi,%rsi,8)
	movq	40(%r12,%rcx,8), %rsi
	movq	40(%r14,%rcx,8), %rdx
	leaq	(%r9,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r8, %rsi
	movq	%rdx, (%rdi,%rsi,8)
	movq	48(%r12,%rcx,8), %rsi
	movq	48(%r14,%rcx,8), %rdx
	leaq	(%r9,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r8, %rsi
	movq	%rdx, (%rdi,%rsi,8)
	movq	56(%r12,%rcx,8), %rsi
	movq	56(%r14,%rcx,8), %rdx
	addq	$8, %rcx
	leaq	(%r9,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r8, %rsi
	movq	%rdx, (%rdi,%rsi,8)
	cmpq	%rcx, %rax
	jne	.LBB0_14
	testb	$7, %bpl
	je	.LBB0_18
.LBB0_16:
	addq	1120(%rsp), %rbx
	movl	$64, %edx
	leaq	(%r12,%rcx,8), %rax
	leaq	(%r14,%rcx,8), %rcx
	cmpq	$64, %rbx
	cmovgeq	%rdx, %rbx
	xorl	%edx, %edx
	andl	$7, %ebx
	.p2align	4
.LBB0_17:
	movq	(%rax,%rdx,8), %rdi
	movq	4736(%rsp), %r8
	movq	(%rcx,%rdx,8), %rsi
	incq	%rdx
	leaq	(%r8,%rdi,8), %r8
	sarq	$63, %rdi
	andq	4744(%rsp), %rdi
	movq	%rsi, (%r8,%rdi,8)
	cmpq	%rdx, %rbx
	jne	.LBB0_17
	jmp	.LBB0_18
.LBB0_20:
	movq	1208(%rsp), %rdi
	callq	*%r15
	movq	3760(%rsp), %rdi
	callq	*%r15
	movq	3816(%rsp), %rdi
	callq	*%r15
	movq	3888(%rsp), %rdi
	callq	*%r15
	movq	3960(%rsp), %rdi
	callq	*%r15
	movq	4032(%rsp), %rdi
	callq	*%r15
	movq	4104(%rsp), %rdi
	callq	*%r15
	movq	4176(%rsp), %rdi
	callq	*%r15
	movq	4232(%rsp), %rdi
	callq	*%r15
	movq	4304(%rsp), %rdi
	callq	*%r15
	movq	4376(%rsp), %rdi
	callq	*%r15
	movq	4448(%rsp), %rdi
	callq	*%r15
	movq	4520(%rsp), %rdi
	callq	*%r15
	movq	4576(%rsp), %rdi
	callq	*%r15
	movq	2960(%rsp), %rdi
	callq	*%r15
	movq	3016(%rsp), %rdi
	callq	*%r15
	movq	3072(%rsp), %rdi
	callq	*%r15
	movq	3128(%rsp), %rdi
	callq	*%r15
	movq	3184(%rsp), %rdi
	callq	*%r15
	movq	3240(%rsp), %rdi
	callq	*%r15
	movq	3296(%rsp), %rdi
	callq	*%r15
	movq	3352(%rsp), %rdi
	callq	*%r15
	movq	3408(%rsp), %rdi
	callq	*%r15
	movq	3464(%rsp), %rdi
	callq	*%r15
	movq	3520(%rsp), %rdi
	callq	*%r15
	movq	3576(%rsp), %rdi
	callq	*%r15
	movq	3632(%rsp), %rdi
	callq	*%r15
	movq	3688(%rsp), %rdi
	callq	*%r15
	movq	4648(%rsp), %rdi
	callq	*%r15
	movq	4704(%rsp), %rdi
	callq	*%r15
	movq	1216(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	jmp	.LBB0_21
.LBB0_9:
	movq	16(%rsp), %rcx
	movq	$0, (%rcx)
.LBB0_21:
	addq	$2872, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB0_3:
	.cfi_def_cfa_offset 2928
	movq	1200(%rsp), %rax
	movq	16(%rsp), %rcx
	movq	%rax, (%rcx)
	movl	$1, %eax
	jmp	.LBB0_21
.LBB0_12:
	movq	1160(%rsp), %rcx
	movq	16(%rsp), %rdx
	movq	%rcx, (%rdx)
	jmp	.LBB0_21
.Lfunc_end0:
	.size	_ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE, .Lfunc_end0-_ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE
	.cfi_endproc

	.globl	_ZN7cpython8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN7cpython8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE,@function
_ZN7cpython8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$3944, %rsp
	.cfi_def_cfa_offset 4000
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	1792(%rsp), %r10
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	leaq	1800(%rsp), %r11
	leaq	1808(%rsp), %r14
	leaq	1816(%rsp), %r15
	movabsq	$.const.run, %rsi
	movabsq	$PyArg_UnpackTuple, %r12
	leaq	1832(%rsp), %r8
	leaq	1824(%rsp), %r9
	movl	$6, %edx
	movl	$6, %ecx
	xorl	%eax, %eax
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	callq	*%r12
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vmovups	%ymm0, 3792(%rsp)
	vmovups	%ymm0, 2928(%rsp)
	vmovups	%ymm0, 2864(%rsp)
	vmovups	%ymm0, 2800(%rsp)
	vmovups	%ymm0, 2736(%rsp)
	vmovups	%ymm0, 2672(%rsp)
	vmovups	%ymm0, 2608(%rsp)
	vmovups	%ymm0, 2568(%rsp)
	vmovups	%ymm0, 2504(%rsp)
	vmovups	%ymm0, 2440(%rsp)
	vmovups	%ymm0, 2352(%rsp)
	vmovups	%ymm0, 2288(%rsp)
	vmovups	%ymm0, 2224(%rsp)
	vmovups	%ymm0, 2160(%rsp)
	vmovups	%ymm0, 2096(%rsp)
	vmovups	%ymm0, 2056(%rsp)
	vmovups	%ymm0, 1992(%rsp)
	vmovups	%ymm0, 1928(%rsp)
	vmovups	%ymm0, 1864(%rsp)
	vmovups	%ymm0, 3880(%rsp)
	vmovups	%ymm0, 3816(%rsp)
	vmovups	%ymm0, 2952(%rsp)
	vmovups	%ymm0, 2888(%rsp)
	vmovups	%ymm0, 2824(%rsp)
	vmovups	%ymm0, 2760(%rsp)
	vmovups	%ymm0, 2696(%rsp)
	vmovups	%ymm0, 2632(%rsp)
	vmovups	%ymm0, 2544(%rsp)
	vmovups	%ymm0, 2480(%rsp)
	vmovups	%ymm0, 2416(%rsp)
	vmovups	%ymm0, 2376(%rsp)
	vmovups	%ymm0, 2312(%rsp)
	vmovups	%ymm0, 2248(%rsp)
	vmovups	%ymm0, 2184(%rsp)
	vmovups	%zmm1, 3712(%rsp)
	movq	$0, 3776(%rsp)
	vmovups	%ymm0, 2120(%rsp)
	vmovups	%zmm1, 3632(%rsp)
	movq	$0, 3696(%rsp)
	vmovups	%zmm1, 3552(%rsp)
	movq	$0, 3616(%rsp)
	vmovups	%zmm1, 3472(%rsp)
	movq	$0, 3536(%rsp)
	vmovups	%zmm1, 3392(%rsp)
	movq	$0, 3456(%rsp)
	vmovups	%zmm1, 3312(%rsp)
	movq	$0, 3376(%rsp)
	vmovups	%ymm0, 2032(%rsp)
	vmovups	%zmm1, 3232(%rsp)
	movq	$0, 3296(%rsp)
	vmovups	%zmm1, 3152(%rsp)
	movq	$0, 3216(%rsp)
	vmovups	%zmm1, 3072(%rsp)
	movq	$0, 3136(%rsp)
	vmovups	%zmm1, 2992(%rsp)
	movq	$0, 3056(%rsp)
	vmovups	%ymm0, 1968(%rsp)
	vmovups	%ymm0, 1904(%rsp)
	vmovups	%ymm0, 1840(%rsp)
	vmovups	%ymm0, 3856(%rsp)
	movq	$0, 1784(%rsp)
	movq	$0, 264(%rsp)
	testl	%eax, %eax
	je	.LBB1_77
	movabsq	$_ZN08NumbaEnv8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE, %rax
	cmpq	$0, (%rax)
	je	.LBB1_82
	movq	1832(%rsp), %rdi
	movabsq	$PyNumber_Long, %rax
	vzeroupper
	callq	*%rax
	movabsq	$Py_DecRef, %r14
	testq	%rax, %rax
	je	.LBB1_83
	movabsq	$PyLong_AsLongLong, %r12
	movq	%rax, %rbx
	movq	%rbx, %rdi
	callq	*%r12
	movq	%rbx, %rdi
	movq	%rax, %r15
	callq	*%r14
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB1_84
.LBB1_4:
	movq	1824(%rsp), %rdi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	leaq	3792(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 3792(%rsp)
	vmovups	%ymm0, 3816(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB1_85
	cmpq	$8, 3816(%rsp)
	jne	.LBB1_85
	movq	3792(%rsp), %rax
	movq	3832(%rsp), %rcx
	movq	1816(%rsp), %rbx
	movq	%r15, %r14
	movq	3824(%rsp), %r15
	movq	%rax, 248(%rsp)
	movabsq	$PyTuple_Size, %rax
	movq	%rbx, %rdi
	movq	%rcx, 24(%rsp)
	callq	*%rax
	cmpq	$14, %rax
	setne	%r13b
	jne	.LBB1_101
.LBB1_7:
	movabsq	$PyTuple_GetItem, %rax
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%rax, %r12
	callq	*%rax
	movq	%rax, %rdi
	leaq	2928(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2928(%rsp)
	vmovups	%ymm0, 2952(%rsp)
	vzeroupper
	callq	*%rax
	movq	2952(%rsp), %rcx
	movq	%rcx, 1776(%rsp)
	testl	%eax, %eax
	jne	.LBB1_87
	cmpq	$8, %rcx
	jne	.LBB1_87
.LBB1_9:
	movq	2936(%rsp), %rcx
	movq	2944(%rsp), %rdx
	movq	2928(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 16(%rsp)
	movq	2960(%rsp), %rcx
	movq	%rdx, 1768(%rsp)
	movq	2968(%rsp), %rdx
	movq	%rax, 240(%rsp)
	movq	%rcx, 1760(%rsp)
	movq	2976(%rsp), %rcx
	movq	%rdx, 1752(%rsp)
	movq	%rcx, 1744(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2864(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2864(%rsp)
	vmovups	%ymm0, 2888(%rsp)
	vzeroupper
	callq	*%rax
	movq	2888(%rsp), %rcx
	movq	%rcx, 1736(%rsp)
	testl	%eax, %eax
	jne	.LBB1_88
	cmpq	$8, %rcx
	jne	.LBB1_88
.LBB1_11:
	movq	2872(%rsp), %rcx
	movq	2880(%rsp), %rdx
	movq	2864(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1728(%rsp)
	movq	2896(%rsp), %rcx
	movq	%rdx, 1720(%rsp)
	movq	2904(%rsp), %rdx
	movq	%rax, 232(%rsp)
	movq	%rcx, 1712(%rsp)
	movq	2912(%rsp), %rcx
	movq	%rdx, 1704(%rsp)
	movq	%rcx, 1696(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2800(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2800(%rsp)
	vmovups	%ymm0, 2824(%rsp)
	vzeroupper
	callq	*%rax
	movq	2824(%rsp), %rcx
	movq	%rcx, 1688(%rsp)
	testl	%eax, %eax
	jne	.LBB1_89
	cmpq	$8, %rcx
	jne	.LBB1_89
.LBB1_13:
	movq	2808(%rsp), %rcx
	movq	2816(%rsp), %rdx
	movq	2800(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1680(%rsp)
	movq	2832(%rsp), %rcx
	movq	%rdx, 1672(%rsp)
	movq	2840(%rsp), %rdx
	movq	%rax, 224(%rsp)
	movq	%rcx, 1664(%rsp)
	movq	2848(%rsp), %rcx
	movq	%rdx, 1656(%rsp)
	movq	%rcx, 1648(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2736(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2736(%rsp)
	vmovups	%ymm0, 2760(%rsp)
	vzeroupper
	callq	*%rax
	movq	2760(%rsp), %rcx
	movq	%rcx, 1640(%rsp)
	testl	%eax, %eax
	jne	.LBB1_90
	cmpq	$8, %rcx
	jne	.LBB1_90
.LBB1_15:
	movq	2744(%rsp), %rcx
	movq	2752(%rsp), %rdx
	movq	2736(%rsp), %rax
	movl	$4, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1632(%rsp)
	movq	2768(%rsp), %rcx
	movq	%rdx, 1624(%rsp)
	movq	2776(%rsp), %rdx
	movq	%rax, 216(%rsp)
	movq	%rcx, 1616(%rsp)
	movq	2784(%rsp), %rcx
	movq	%rdx, 1608(%rsp)
	movq	%rcx, 1600(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2672(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2672(%rsp)
	vmovups	%ymm0, 2696(%rsp)
	vzeroupper
	callq	*%rax
	movq	2696(%rsp), %rcx
	movq	%rcx, 1592(%rsp)
	testl	%eax, %eax
	jne	.LBB1_91
	cmpq	$8, %rcx
	jne	.LBB1_91
.LBB1_17:
	movq	2680(%rsp), %rcx
	movq	2688(%rsp), %rdx
	movq	2672(%rsp), %rax
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1584(%rsp)
	movq	2704(%rsp), %rcx
	movq	%rdx, 1576(%rsp)
	movq	2712(%rsp), %rdx
	movq	%rax, 208(%rsp)
	movq	%rcx, 1568(%rsp)
	movq	2720(%rsp), %rcx
	movq	%rdx, 1560(%rsp)
	movq	%rcx, 1552(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2608(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2608(%rsp)
	vmovups	%ymm0, 2632(%rsp)
	vzeroupper
	callq	*%rax
	movq	2632(%rsp), %rbp
	testl	%eax, %eax
	jne	.LBB1_92
	cmpq	$8, %rbp
	jne	.LBB1_92
.LBB1_19:
	movq	2616(%rsp), %rcx
	movq	2624(%rsp), %rdx
	movq	2608(%rsp), %rax
	movl	$6, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1536(%rsp)
	movq	2640(%rsp), %rcx
	movq	%rdx, 1528(%rsp)
	movq	2648(%rsp), %rdx
	movq	%rax, 200(%rsp)
	movq	%rcx, 1520(%rsp)
	movq	2656(%rsp), %rcx
	movq	%rdx, 1512(%rsp)
	movq	%rcx, 1504(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2544(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2544(%rsp)
	vmovups	%ymm0, 2568(%rsp)
	vzeroupper
	callq	*%rax
	movq	2568(%rsp), %rcx
	movq	%rcx, 1496(%rsp)
	testl	%eax, %eax
	jne	.LBB1_93
	cmpq	$8, %rcx
	jne	.LBB1_93
.LBB1_21:
	movq	2552(%rsp), %rcx
	movq	2560(%rsp), %rdx
	movq	2544(%rsp), %rax
	movl	$7, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1488(%rsp)
	movq	2576(%rsp), %rcx
	movq	%rdx, 1480(%rsp)
	movq	2584(%rsp), %rdx
	movq	%rax, 192(%rsp)
	movq	%rcx, 1472(%rsp)
	movq	2592(%rsp), %rcx
	movq	%rdx, 1464(%rsp)
	movq	%rcx, 1456(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2480(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2480(%rsp)
	vmovups	%ymm0, 2504(%rsp)
	vzeroupper
	callq	*%rax
	movq	2504(%rsp), %rcx
	movq	%rcx, 1448(%rsp)
	testl	%eax, %eax
	jne	.LBB1_94
	cmpq	$8, %rcx
	jne	.LBB1_94
.LBB1_23:
	movq	2488(%rsp), %rcx
	movq	2496(%rsp), %rdx
	movq	2480(%rsp), %rax
	movl	$8, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1440(%rsp)
	movq	2512(%rsp), %rcx
	movq	%rdx, 1432(%rsp)
	movq	2520(%rsp), %rdx
	movq	%rax, 184(%rsp)
	movq	%rcx, 1424(%rsp)
	movq	2528(%rsp), %rcx
	movq	%rdx, 1416(%rsp)
	movq	%rcx, 1408(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2416(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2416(%rsp)
	vmovups	%ymm0, 2440(%rsp)
	vzeroupper
	callq	*%rax
	movq	2440(%rsp), %rcx
	movq	%rcx, 1400(%rsp)
	testl	%eax, %eax
	jne	.LBB1_95
	cmpq	$8, %rcx
	jne	.LBB1_95
.LBB1_25:
	movq	2424(%rsp), %rcx
	movq	2432(%rsp), %rdx
	movq	2416(%rsp), %rax
	movl	$9, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1392(%rsp)
	movq	2448(%rsp), %rcx
	movq	%rdx, 1384(%rsp)
	movq	2456(%rsp), %rdx
	movq	%rax, 176(%rsp)
	movq	%rcx, 1376(%rsp)
	movq	2464(%rsp), %rcx
	movq	%rdx, 1368(%rsp)
	movq	%rcx, 1360(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2352(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2352(%rsp)
	vmovups	%ymm0, 2376(%rsp)
	vzeroupper
	callq	*%rax
	movq	2376(%rsp), %rcx
	movq	%rcx, 1352(%rsp)
	testl	%eax, %eax
	jne	.LBB1_96
	cmpq	$8, %rcx
	jne	.LBB1_96
.LBB1_27:
	movq	2360(%rsp), %rcx
	movq	2368(%rsp), %rdx
	movq	2352(%rsp), %rax
	movl	$10, %esi
	movq	%rbx, %rdi
	movq	%rbp, 1544(%rsp)
	movq	%rcx, 1344(%rsp)
	movq	2384(%rsp), %rcx
	movq	%rdx, 1336(%rsp)
	movq	2392(%rsp), %rdx
	movq	%rax, 168(%rsp)
	movq	%rcx, 1328(%rsp)
	movq	2400(%rsp), %rcx
	movq	%rdx, 1320(%rsp)
	movq	%rcx, 1312(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2288(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2288(%rsp)
	vmovups	%ymm0, 2312(%rsp)
	vzeroupper
	callq	*%rax
	movq	2312(%rsp), %rbp
	testl	%eax, %eax
	jne	.LBB1_97
	cmpq	$8, %rbp
	jne	.LBB1_97
.LBB1_29:
	movq	2304(%rsp), %rdx
	movq	2320(%rsp), %rcx
	movq	2296(%rsp), %rax
	movq	%rbp, 1304(%rsp)
	movq	2288(%rsp), %rbp
	movl	$11, %esi
	movq	%rbx, %rdi
	movq	%rdx, 1288(%rsp)
	movq	%rcx, 1280(%rsp)
	movq	2328(%rsp), %rdx
	movq	2336(%rsp), %rcx
	movq	%rax, 1296(%rsp)
	movq	%rdx, 1272(%rsp)
	movq	%rcx, 1264(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2224(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2224(%rsp)
	vmovups	%ymm0, 2248(%rsp)
	vzeroupper
	callq	*%rax
	movq	2248(%rsp), %rcx
	movq	%rcx, 1256(%rsp)
	testl	%eax, %eax
	jne	.LBB1_98
	cmpq	$8, %rcx
	jne	.LBB1_98
.LBB1_31:
	movq	2232(%rsp), %rcx
	movq	2240(%rsp), %rdx
	movq	2224(%rsp), %rax
	movl	$12, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1248(%rsp)
	movq	2256(%rsp), %rcx
	movq	%rdx, 1240(%rsp)
	movq	2264(%rsp), %rdx
	movq	%rax, 160(%rsp)
	movq	%rcx, 1232(%rsp)
	movq	2272(%rsp), %rcx
	movq	%rdx, 1224(%rsp)
	movq	%rcx, 1216(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2160(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2160(%rsp)
	vmovups	%ymm0, 2184(%rsp)
	vzeroupper
	callq	*%rax
	movq	2184(%rsp), %rcx
	movq	%rcx, 1208(%rsp)
	testl	%eax, %eax
	jne	.LBB1_99
	cmpq	$8, %rcx
	jne	.LBB1_99
.LBB1_33:
	movq	2168(%rsp), %rcx
	movq	2176(%rsp), %rdx
	movq	2160(%rsp), %rax
	movl	$13, %esi
	movq	%rbx, %rdi
	movq	%rcx, 1200(%rsp)
	movq	2192(%rsp), %rcx
	movq	%rdx, 1192(%rsp)
	movq	2200(%rsp), %rdx
	movq	%rax, 152(%rsp)
	movq	%rcx, 1184(%rsp)
	movq	2208(%rsp), %rcx
	movq	%rdx, 1176(%rsp)
	movq	%rcx, 1168(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	3712(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 3712(%rsp)
	movq	$0, 3776(%rsp)
	vzeroupper
	callq	*%rax
	movq	3736(%rsp), %rbx
	testl	%eax, %eax
	jne	.LBB1_100
	cmpq	$1, %rbx
	jne	.LBB1_100
	testb	%r13b, %r13b
	jne	.LBB1_136
.LBB1_36:
	movq	3720(%rsp), %rcx
	movq	3728(%rsp), %rdx
	movq	3712(%rsp), %rax
	movq	1808(%rsp), %r13
	movq	%rbx, 1152(%rsp)
	movq	%rcx, 1144(%rsp)
	movq	3744(%rsp), %rcx
	movq	%rdx, 1136(%rsp)
	movq	3752(%rsp), %rdx
	movq	%rax, 144(%rsp)
	movabsq	$PyTuple_Size, %rax
	movq	%r13, %rdi
	movq	%rcx, 1128(%rsp)
	movq	3760(%rsp), %rcx
	movq	%rdx, 1120(%rsp)
	movq	3768(%rsp), %rdx
	movq	%rcx, 1112(%rsp)
	movq	3776(%rsp), %rcx
	movq	%rdx, 1104(%rsp)
	movq	%rcx, 1096(%rsp)
	callq	*%rax
	cmpq	$13, %rax
	setne	%bl
	jne	.LBB1_106
.LBB1_37:
	movq	%r15, 1160(%rsp)
	movq	%r13, %rdi
	xorl	%esi, %esi
	movq	%r12, %r15
	callq	*%r12
	movq	%rax, %rdi
	leaq	2096(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2096(%rsp)
	vmovups	%ymm0, 2120(%rsp)
	vzeroupper
	callq	*%rax
	movq	2120(%rsp), %rcx
	movq	%rcx, 1088(%rsp)
	testl	%eax, %eax
	jne	.LBB1_102
	cmpq	$8, %rcx
	jne	.LBB1_102
.LBB1_39:
	movq	2104(%rsp), %rcx
	movq	2112(%rsp), %rdx
	movq	2096(%rsp), %rax
	movl	$1, %esi
	movq	%r13, %rdi
	movq	%rcx, 1080(%rsp)
	movq	2128(%rsp), %rcx
	movq	%rdx, 1072(%rsp)
	movq	2136(%rsp), %rdx
	movq	%rax, 136(%rsp)
	movq	%rcx, 1064(%rsp)
	movq	2144(%rsp), %rcx
	movq	%rdx, 1056(%rsp)
	movq	%rcx, 1048(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	3632(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 3632(%rsp)
	movq	$0, 3696(%rsp)
	vzeroupper
	callq	*%rax
	movq	3656(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 1040(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r15b
	orb	%cl, %r15b
	cmpb	$1, %r15b
	je	.LBB1_107
	testb	%r15b, %r15b
	jne	.LBB1_108
.LBB1_41:
	movq	3640(%rsp), %rcx
	movq	3648(%rsp), %rdx
	movq	3632(%rsp), %rax
	movl	$2, %esi
	movq	%r13, %rdi
	movq	%rcx, 1032(%rsp)
	movq	3664(%rsp), %rcx
	movq	%rdx, 1024(%rsp)
	movq	3672(%rsp), %rdx
	movq	%rax, 128(%rsp)
	movq	%rcx, 1016(%rsp)
	movq	3680(%rsp), %rcx
	movq	%rdx, 1008(%rsp)
	movq	3688(%rsp), %rdx
	movq	%rcx, 1000(%rsp)
	movq	3696(%rsp), %rcx
	movq	%rdx, 992(%rsp)
	movq	%rcx, 984(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	3552(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 3552(%rsp)
	movq	$0, 3616(%rsp)
	vzeroupper
	callq	*%rax
	movq	3576(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 976(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r15b
	orb	%cl, %r15b
	cmpb	$1, %r15b
	je	.LBB1_109
	testb	%r15b, %r15b
	jne	.LBB1_110
.LBB1_43:
	movq	3560(%rsp), %rcx
	movq	3568(%rsp), %rdx
	movq	3552(%rsp), %rax
	movl	$3, %esi
	movq	%r13, %rdi
	movq	%rcx, 968(%rsp)
	movq	3584(%rsp), %rcx
	movq	%rdx, 960(%rsp)
	movq	3592(%rsp), %rdx
	movq	%rax, 120(%rsp)
	movq	%rcx, 952(%rsp)
	movq	3600(%rsp), %rcx
	movq	%rdx, 944(%rsp)
	movq	3608(%rsp), %rdx
	movq	%rcx, 936(%rsp)
	movq	3616(%rsp), %rcx
	movq	%rdx, 928(%rsp)
	movq	%rcx, 920(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	3472(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 3472(%rsp)
	movq	$0, 3536(%rsp)
	vzeroupper
	callq	*%rax
	movq	3496(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 912(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r15b
	orb	%cl, %r15b
	cmpb	$1, %r15b
	je	.LBB1_111
	testb	%r15b, %r15b
	jne	.LBB1_112
.LBB1_45:
	movq	3480(%rsp), %rcx
	movq	3488(%rsp), %rdx
	movq	3472(%rsp), %rax
	movl	$4, %esi
	movq	%r13, %rdi
	movq	%rcx, 904(%rsp)
	movq	3504(%rsp), %rcx
	movq	%rdx, 896(%rsp)
	movq	3512(%rsp), %rdx
	movq	%rax, 112(%rsp)
	movq	%rcx, 888(%rsp)
	movq	3520(%rsp), %rcx
	movq	%rdx, 880(%rsp)
	movq	3528(%rsp), %rdx
	movq	%rcx, 872(%rsp)
	movq	3536(%rsp), %rcx
	movq	%rdx, 864(%rsp)
	movq	%rcx, 856(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	3392(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 3392(%rsp)
	movq	$0, 3456(%rsp)
	vzeroupper
	callq	*%rax
	movq	3416(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 848(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r15b
	orb	%cl, %r15b
	cmpb	$1, %r15b
	je	.LBB1_113
	testb	%r15b, %r15b
	jne	.LBB1_114
.LBB1_47:
	movq	3400(%rsp), %rcx
	movq	3408(%rsp), %rdx
	movq	3392(%rsp), %rax
	movl	$5, %esi
	movq	%r13, %rdi
	movq	%rcx, 840(%rsp)
	movq	3424(%rsp), %rcx
	movq	%rdx, 832(%rsp)
	movq	3432(%rsp), %rdx
	movq	%rax, 104(%rsp)
	movq	%rcx, 824(%rsp)
	movq	3440(%rsp), %rcx
	movq	%rdx, 816(%rsp)
	movq	3448(%rsp), %rdx
	movq	%rcx, 808(%rsp)
	movq	3456(%rsp), %rcx
	movq	%rdx, 800(%rsp)
	movq	%rcx, 792(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	3312(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 3312(%rsp)
	movq	$0, 3376(%rsp)
	vzeroupper
	callq	*%rax
	movq	3336(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 784(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r15b
	orb	%cl, %r15b
	cmpb	$1, %r15b
	je	.LBB1_115
	testb	%r15b, %r15b
	jne	.LBB1_116
.LBB1_49:
	movq	3320(%rsp), %rcx
	movq	3328(%rsp), %rdx
	movq	3312(%rsp), %rax
	movl	$6, %esi
	movq	%r13, %rdi
	movq	%r12, %r15
	movq	%rcx, 776(%rsp)
	movq	3344(%rsp), %rcx
	movq	%rdx, 768(%rsp)
	movq	3352(%rsp), %rdx
	movq	%rax, 96(%rsp)
	movq	%rcx, 760(%rsp)
	movq	3360(%rsp), %rcx
	movq	%rdx, 752(%rsp)
	movq	3368(%rsp), %rdx
	movq	%rcx, 744(%rsp)
	movq	3376(%rsp), %rcx
	movq	%rdx, 736(%rsp)
	movq	%rcx, 728(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2032(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2032(%rsp)
	vmovups	%ymm0, 2056(%rsp)
	vzeroupper
	callq	*%rax
	movq	2056(%rsp), %rcx
	movq	%rcx, 720(%rsp)
	testl	%eax, %eax
	jne	.LBB1_103
	cmpq	$8, %rcx
	jne	.LBB1_103
.LBB1_51:
	movq	2040(%rsp), %rcx
	movq	2048(%rsp), %rdx
	movq	2032(%rsp), %rax
	movl	$7, %esi
	movq	%r13, %rdi
	movq	%rcx, 712(%rsp)
	movq	2064(%rsp), %rcx
	movq	%rdx, 704(%rsp)
	movq	2072(%rsp), %rdx
	movq	%rax, 88(%rsp)
	movq	%rcx, 696(%rsp)
	movq	2080(%rsp), %rcx
	movq	%rdx, 688(%rsp)
	movq	%rcx, 680(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	3232(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 3232(%rsp)
	movq	$0, 3296(%rsp)
	vzeroupper
	callq	*%rax
	movq	3256(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 672(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r15b
	orb	%cl, %r15b
	cmpb	$1, %r15b
	je	.LBB1_117
	testb	%r15b, %r15b
	jne	.LBB1_118
.LBB1_53:
	movq	3240(%rsp), %rcx
	movq	3248(%rsp), %rdx
	movq	3232(%rsp), %rax
	movl	$8, %esi
	movq	%r13, %rdi
	movq	%rcx, 664(%rsp)
	movq	3264(%rsp), %rcx
	movq	%rdx, 656(%rsp)
	movq	3272(%rsp), %rdx
	movq	%rax, 80(%rsp)
	movq	%rcx, 648(%rsp)
	movq	3280(%rsp), %rcx
	movq	%rdx, 640(%rsp)
	movq	3288(%rsp), %rdx
	movq	%rcx, 632(%rsp)
	movq	3296(%rsp), %rcx
	movq	%rdx, 624(%rsp)
	movq	%rcx, 616(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	3152(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 3152(%rsp)
	movq	$0, 3216(%rsp)
	vzeroupper
	callq	*%rax
	movq	3176(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 608(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r15b
	orb	%cl, %r15b
	cmpb	$1, %r15b
	je	.LBB1_119
	testb	%r15b, %r15b
	jne	.LBB1_120
.LBB1_55:
	movq	3160(%rsp), %rcx
	movq	3168(%rsp), %rdx
	movq	3152(%rsp), %rax
	movl	$9, %esi
	movq	%r13, %rdi
	movq	%rcx, 600(%rsp)
	movq	3184(%rsp), %rcx
	movq	%rdx, 592(%rsp)
	movq	3192(%rsp), %rdx
	movq	%rax, 72(%rsp)
	movq	%rcx, 584(%rsp)
	movq	3200(%rsp), %rcx
	movq	%rdx, 576(%rsp)
	movq	3208(%rsp), %rdx
	movq	%rcx, 568(%rsp)
	movq	3216(%rsp), %rcx
	movq	%rdx, 560(%rsp)
	movq	%rcx, 552(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	3072(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 3072(%rsp)
	movq	$0, 3136(%rsp)
	vzeroupper
	callq	*%rax
	movq	3096(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 544(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r15b
	orb	%cl, %r15b
	cmpb	$1, %r15b
	je	.LBB1_121
	testb	%r15b, %r15b
	jne	.LBB1_122
.LBB1_57:
	movq	3080(%rsp), %rcx
	movq	3088(%rsp), %rdx
	movq	3072(%rsp), %rax
	movl	$10, %esi
	movq	%r13, %rdi
	movq	%rcx, 536(%rsp)
	movq	3104(%rsp), %rcx
	movq	%rdx, 528(%rsp)
	movq	3112(%rsp), %rdx
	movq	%rax, 64(%rsp)
	movq	%rcx, 520(%rsp)
	movq	3120(%rsp), %rcx
	movq	%rdx, 512(%rsp)
	movq	3128(%rsp), %rdx
	movq	%rcx, 504(%rsp)
	movq	3136(%rsp), %rcx
	movq	%rdx, 496(%rsp)
	movq	%rcx, 488(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	2992(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 2992(%rsp)
	movq	$0, 3056(%rsp)
	vzeroupper
	callq	*%rax
	movq	3016(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 480(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r15b
	orb	%cl, %r15b
	cmpb	$1, %r15b
	je	.LBB1_123
	testb	%r15b, %r15b
	jne	.LBB1_124
.LBB1_59:
	movq	3008(%rsp), %rdx
	movq	3024(%rsp), %rcx
	movq	2992(%rsp), %rax
	movq	3000(%rsp), %r15
	movl	$11, %esi
	movq	%r13, %rdi
	movq	%rdx, 472(%rsp)
	movq	%rcx, 464(%rsp)
	movq	3032(%rsp), %rdx
	movq	3040(%rsp), %rcx
	movq	%rax, 56(%rsp)
	movq	%rdx, 456(%rsp)
	movq	%rcx, 448(%rsp)
	movq	3048(%rsp), %rdx
	movq	3056(%rsp), %rcx
	movq	%rdx, 440(%rsp)
	movq	%rcx, 432(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	1968(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1968(%rsp)
	vmovups	%ymm0, 1992(%rsp)
	vzeroupper
	callq	*%rax
	movq	1992(%rsp), %rcx
	movq	%rcx, 424(%rsp)
	testl	%eax, %eax
	jne	.LBB1_104
	cmpq	$8, %rcx
	jne	.LBB1_104
.LBB1_61:
	movq	1976(%rsp), %rcx
	movq	1984(%rsp), %rdx
	movq	1968(%rsp), %rax
	movl	$12, %esi
	movq	%r13, %rdi
	movq	%rcx, 416(%rsp)
	movq	2000(%rsp), %rcx
	movq	%rdx, 408(%rsp)
	movq	2008(%rsp), %rdx
	movq	%rax, 48(%rsp)
	movq	%rcx, 400(%rsp)
	movq	2016(%rsp), %rcx
	movq	%rdx, 392(%rsp)
	movq	%rcx, 384(%rsp)
	callq	*%r12
	movq	%rax, %rdi
	leaq	1904(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1904(%rsp)
	vmovups	%ymm0, 1928(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB1_105
	cmpq	$8, 1928(%rsp)
	jne	.LBB1_105
	testb	%bl, %bl
	jne	.LBB1_135
	movq	1912(%rsp), %rcx
	movq	1920(%rsp), %rdx
	movq	1904(%rsp), %rax
	movq	1800(%rsp), %rbx
	movq	%r15, 344(%rsp)
	movq	%rbp, 40(%rsp)
	movq	%r14, 376(%rsp)
	movq	%rcx, 328(%rsp)
	movq	1936(%rsp), %rcx
	movq	%rdx, 320(%rsp)
	movq	1944(%rsp), %rdx
	movq	%rax, 32(%rsp)
	movabsq	$PyTuple_Size, %rax
	movq	%rbx, %rdi
	movq	%rcx, 312(%rsp)
	movq	1952(%rsp), %rcx
	movq	%rdx, 304(%rsp)
	movq	%rcx, 296(%rsp)
	callq	*%rax
	cmpq	$7, %rax
	setne	8(%rsp)
	jne	.LBB1_125
.LBB1_65:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r12
	movabsq	$PyNumber_Float, %r15
	movq	%rax, %rdi
	callq	*%r15
	movabsq	$PyFloat_AsDouble, %r12
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movabsq	$Py_DecRef, %r13
	movq	%r14, %rdi
	vmovsd	%xmm0, 368(%rsp)
	callq	*%r13
	movabsq	$PyErr_Occurred, %rbp
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB1_126
.LBB1_66:
	movl	$1, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%r14, %rdi
	vmovsd	%xmm0, 360(%rsp)
	callq	*%r13
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB1_127
.LBB1_67:
	movl	$2, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%r14, %rdi
	vmovsd	%xmm0, 352(%rsp)
	callq	*%r13
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB1_128
.LBB1_68:
	movl	$3, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%r14, %rdi
	vmovsd	%xmm0, 336(%rsp)
	callq	*%r13
	callq	*%rbp
	movzbl	8(%rsp), %r12d
	testq	%rax, %rax
	jne	.LBB1_129
.LBB1_69:
	movl	$4, %esi
	movabsq	$PyTuple_GetItem, %r15
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %r14
	movq	%rax, %rdi
	callq	*%r14
	movl	%eax, %r13d
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB1_130
.LBB1_70:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r14
	movl	%eax, %r14d
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB1_131
.LBB1_71:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1840(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1840(%rsp)
	vmovups	%ymm0, 1864(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 1864(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bl
	orb	%cl, %bl
	cmpb	$1, %bl
	je	.LBB1_132
	orb	%bl, %r12b
	jne	.LBB1_134
.LBB1_73:
	movq	1848(%rsp), %rax
	movq	1856(%rsp), %rcx
	movq	1792(%rsp), %rdi
	movl	%r14d, %r12d
	movq	1840(%rsp), %r15
	movq	1872(%rsp), %rbp
	movq	1880(%rsp), %rbx
	movq	1888(%rsp), %r14
	leaq	3856(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 3856(%rsp)
	vmovups	%ymm0, 3880(%rsp)
	movq	%rax, 288(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	movq	%rcx, 280(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB1_133
	cmpq	$8, 3880(%rsp)
	jne	.LBB1_133
	vmovaps	3888(%rsp), %xmm0
	movq	3856(%rsp), %rax
	movq	%r15, 8(%rsp)
	xorl	%r15d, %r15d
	testl	%r12d, %r12d
	setne	%r15b
	xorl	%r12d, %r12d
	testl	%r13d, %r13d
	setne	%r12b
	movq	%rax, 256(%rsp)
	movabsq	$PyEval_SaveThread, %rax
	vmovaps	%xmm0, 3920(%rsp)
	callq	*%rax
	movq	%rax, 272(%rsp)
	subq	$1840, %rsp
	.cfi_adjust_cfa_offset 1840
	vmovaps	5760(%rsp), %xmm0
	leaq	3624(%rsp), %rdi
	leaq	2104(%rsp), %rsi
	vmovups	%xmm0, 1808(%rsp)
	movq	%r14, 1768(%rsp)
	movq	%rbp, 1752(%rsp)
	movl	%r15d, 1712(%rsp)
	movl	%r12d, 1704(%rsp)
	movq	%rbx, 1760(%rsp)
	movq	$8, 1744(%rsp)
	movq	$8, 1672(%rsp)
	movq	2128(%rsp), %rcx
	movq	2136(%rsp), %rdx
	vmovsd	2208(%rsp), %xmm0
	vmovsd	2200(%rsp), %xmm1
	vmovsd	2192(%rsp), %xmm2
	vmovsd	2176(%rsp), %xmm3
	movq	2120(%rsp), %rax
	movq	2056(%rsp), %r12
	movq	2064(%rsp), %r13
	movq	2072(%rsp), %rbp
	movq	2080(%rsp), %r15
	movq	2088(%rsp), %r14
	movq	%rcx, 1728(%rsp)
	movq	%rdx, 1696(%rsp)
	movq	2144(%rsp), %rcx
	movq	2152(%rsp), %rdx
	movq	%rax, 1736(%rsp)
	movabsq	$_ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE, %rax
	movq	%r12, 200(%rsp)
	movq	%r13, 144(%rsp)
	movq	%rbp, 88(%rsp)
	movq	%r15, 32(%rsp)
	movq	%rcx, 1688(%rsp)
	movq	%rdx, 1680(%rsp)
	movq	2160(%rsp), %rcx
	movq	2168(%rsp), %rdx
	movq	%rcx, 1664(%rsp)
	movq	%rdx, 1656(%rsp)
	movq	2224(%rsp), %rcx
	movq	2232(%rsp), %rdx
	movq	%rcx, 1640(%rsp)
	movq	%rdx, 1632(%rsp)
	movq	2240(%rsp), %rcx
	movq	2264(%rsp), %rdx
	movq	%rcx, 1624(%rsp)
	movq	%rdx, 1616(%rsp)
	movq	2248(%rsp), %rcx
	movq	2256(%rsp), %rdx
	movq	%rcx, 1608(%rsp)
	movq	%rdx, 1600(%rsp)
	movq	2272(%rsp), %rcx
	movq	2280(%rsp), %rdx
	movq	%rcx, 1584(%rsp)
	movq	%rdx, 1576(%rsp)
	movq	2288(%rsp), %rcx
	movq	2296(%rsp), %rdx
	movq	%rcx, 1568(%rsp)
	movq	%rdx, 1560(%rsp)
	movq	2304(%rsp), %rcx
	movq	2320(%rsp), %rdx
	movq	%rcx, 1552(%rsp)
	movq	%rdx, 1544(%rsp)
	movq	2312(%rsp), %rcx
	movq	2184(%rsp), %rdx
	movq	%rcx, 1536(%rsp)
	movq	%rdx, 1528(%rsp)
	movq	2328(%rsp), %rcx
	movq	2336(%rsp), %rdx
	movq	%rcx, 1512(%rsp)
	movq	%rdx, 1504(%rsp)
	movq	2344(%rsp), %rcx
	movq	2352(%rsp), %rdx
	movq	%rcx, 1496(%rsp)
	movq	%rdx, 1488(%rsp)
	movq	2360(%rsp), %rcx
	movq	2384(%rsp), %rdx
	movq	%rcx, 1480(%rsp)
	movq	%rdx, 1472(%rsp)
	movq	2368(%rsp), %rcx
	movq	2376(%rsp), %rdx
	movq	%rcx, 1464(%rsp)
	movq	%rdx, 1456(%rsp)
	movq	2392(%rsp), %rcx
	movq	2400(%rsp), %rdx
	movq	%rcx, 1440(%rsp)
	movq	%rdx, 1432(%rsp)
	movq	2408(%rsp), %rcx
	movq	2416(%rsp), %rdx
	movq	%rcx, 1424(%rsp)
	movq	%rdx, 1416(%rsp)
	movq	2424(%rsp), %rcx
	movq	2448(%rsp), %rdx
	movq	%rcx, 1408(%rsp)
	movq	%rdx, 1400(%rsp)
	movq	2432(%rsp), %rcx
	movq	2440(%rsp), %rdx
	movq	%rcx, 1392(%rsp)
	movq	%rdx, 1384(%rsp)
	movq	2456(%rsp), %rcx
	movq	2464(%rsp), %rdx
	movq	%rcx, 1368(%rsp)
	movq	%rdx, 1360(%rsp)
	movq	2472(%rsp), %rcx
	movq	2480(%rsp), %rdx
	movq	%rcx, 1352(%rsp)
	movq	%rdx, 1344(%rsp)
	movq	2488(%rsp), %rcx
	movq	2512(%rsp), %rdx
	movq	%rcx, 1336(%rsp)
	movq	%rdx, 1328(%rsp)
	movq	2496(%rsp), %rcx
	movq	2504(%rsp), %rdx
	movq	%rcx, 1320(%rsp)
	movq	%rdx, 1312(%rsp)
	movq	2520(%rsp), %rcx
	movq	2528(%rsp), %rdx
	movq	%rcx, 1296(%rsp)
	movq	%rdx, 1288(%rsp)
	movq	2536(%rsp), %rcx
	movq	2560(%rsp), %rdx
	movq	%rcx, 1280(%rsp)
	movq	%rdx, 1272(%rsp)
	movq	2544(%rsp), %rcx
	movq	2552(%rsp), %rdx
	movq	%rcx, 1264(%rsp)
	movq	%rdx, 1256(%rsp)
	movq	2568(%rsp), %rcx
	movq	2576(%rsp), %rdx
	movq	%rcx, 1240(%rsp)
	movq	%rdx, 1232(%rsp)
	movq	2584(%rsp), %rcx
	movq	2592(%rsp), %rdx
	movq	%rcx, 1224(%rsp)
	movq	%rdx, 1216(%rsp)
	movq	2600(%rsp), %rcx
	movq	2624(%rsp), %rdx
	movq	%rcx, 1208(%rsp)
	movq	%rdx, 1200(%rsp)
	movq	2608(%rsp), %rcx
	movq	2616(%rsp), %rdx
	movq	%rcx, 1192(%rsp)
	movq	%rdx, 1184(%rsp)
	movq	2632(%rsp), %rcx
	movq	2640(%rsp), %rdx
	movq	%rcx, 1168(%rsp)
	movq	%rdx, 1160(%rsp)
	movq	2648(%rsp), %rcx
	movq	2656(%rsp), %rdx
	movq	%rcx, 1152(%rsp)
	movq	%rdx, 1144(%rsp)
	movq	2664(%rsp), %rcx
	movq	2688(%rsp), %rdx
	movq	%rcx, 1136(%rsp)
	movq	%rdx, 1128(%rsp)
	movq	2672(%rsp), %rcx
	movq	2680(%rsp), %rdx
	movq	%rcx, 1120(%rsp)
	movq	%rdx, 1112(%rsp)
	movq	2696(%rsp), %rcx
	movq	2704(%rsp), %rdx
	movq	%rcx, 1096(%rsp)
	movq	%rdx, 1088(%rsp)
	movq	2712(%rsp), %rcx
	movq	2720(%rsp), %rdx
	movq	%rcx, 1080(%rsp)
	movq	%rdx, 1072(%rsp)
	movq	2728(%rsp), %rcx
	movq	2752(%rsp), %rdx
	movq	%rcx, 1064(%rsp)
	movq	%rdx, 1056(%rsp)
	movq	2736(%rsp), %rcx
	movq	2744(%rsp), %rdx
	movq	%rcx, 1048(%rsp)
	movq	%rdx, 1040(%rsp)
	movq	2760(%rsp), %rcx
	movq	2768(%rsp), %rdx
	movq	%rcx, 1024(%rsp)
	movq	%rdx, 1016(%rsp)
	movq	2776(%rsp), %rcx
	movq	2784(%rsp), %rdx
	movq	%rcx, 1008(%rsp)
	movq	%rdx, 1000(%rsp)
	movq	2792(%rsp), %rcx
	movq	2816(%rsp), %rdx
	movq	%rcx, 992(%rsp)
	movq	%rdx, 984(%rsp)
	movq	2800(%rsp), %rcx
	movq	2808(%rsp), %rdx
	movq	%rcx, 976(%rsp)
	movq	%rdx, 968(%rsp)
	movq	2824(%rsp), %rcx
	movq	2832(%rsp), %rdx
	movq	%rcx, 952(%rsp)
	movq	%rdx, 944(%rsp)
	movq	2840(%rsp), %rcx
	movq	2848(%rsp), %rdx
	movq	%rcx, 936(%rsp)
	movq	%rdx, 928(%rsp)
	movq	2856(%rsp), %rcx
	movq	2880(%rsp), %rdx
	movq	%rcx, 920(%rsp)
	movq	%rdx, 912(%rsp)
	movq	2864(%rsp), %rcx
	movq	2872(%rsp), %rdx
	movq	%rcx, 904(%rsp)
	movq	%rdx, 896(%rsp)
	movq	2888(%rsp), %rcx
	movq	2896(%rsp), %rdx
	movq	%rcx, 880(%rsp)
	movq	%rdx, 872(%rsp)
	movq	2904(%rsp), %rcx
	movq	2928(%rsp), %rdx
	movq	%rcx, 864(%rsp)
	movq	%rdx, 856(%rsp)
	movq	2912(%rsp), %rcx
	movq	2920(%rsp), %rdx
	movq	%rcx, 848(%rsp)
	movq	%rdx, 840(%rsp)
	movq	2936(%rsp), %rcx
	movq	2944(%rsp), %rdx
	movq	%rcx, 824(%rsp)
	movq	%rdx, 816(%rsp)
	movq	2952(%rsp), %rcx
	movq	2960(%rsp), %rdx
	movq	%rcx, 808(%rsp)
	movq	%rdx, 800(%rsp)
	movq	2968(%rsp), %rcx
	movq	2992(%rsp), %rdx
	movq	%rcx, 792(%rsp)
	movq	%rdx, 784(%rsp)
	movq	2976(%rsp), %rcx
	movq	2984(%rsp), %rdx
	movq	%rcx, 776(%rsp)
	movq	%rdx, 768(%rsp)
	movq	3008(%rsp), %rcx
	movq	3016(%rsp), %rdx
	movq	%rcx, 752(%rsp)
	movq	%rdx, 744(%rsp)
	movq	3024(%rsp), %rcx
	movq	3048(%rsp), %rdx
	movq	%rcx, 736(%rsp)
	movq	%rdx, 728(%rsp)
	movq	3032(%rsp), %rcx
	movq	3040(%rsp), %rdx
	movq	%rcx, 720(%rsp)
	movq	%rdx, 712(%rsp)
	movq	3056(%rsp), %rcx
	movq	3064(%rsp), %rdx
	movq	%rcx, 696(%rsp)
	movq	%rdx, 688(%rsp)
	movq	3072(%rsp), %rcx
	movq	3096(%rsp), %rdx
	movq	%rcx, 680(%rsp)
	movq	%rdx, 672(%rsp)
	movq	3080(%rsp), %rcx
	movq	3088(%rsp), %rdx
	movq	%rcx, 664(%rsp)
	movq	%rdx, 656(%rsp)
	movq	3104(%rsp), %rcx
	movq	3112(%rsp), %rdx
	movq	%rcx, 640(%rsp)
	movq	%rdx, 632(%rsp)
	movq	3120(%rsp), %rcx
	movq	3144(%rsp), %rdx
	movq	%rcx, 624(%rsp)
	movq	%rdx, 616(%rsp)
	movq	3128(%rsp), %rcx
	movq	3136(%rsp), %rdx
	movq	%rcx, 608(%rsp)
	movq	%rdx, 600(%rsp)
	movq	3152(%rsp), %rcx
	movq	3160(%rsp), %rdx
	movq	%rcx, 584(%rsp)
	movq	%rdx, 576(%rsp)
	movq	3168(%rsp), %rcx
	movq	3192(%rsp), %rdx
	movq	%rcx, 568(%rsp)
	movq	%rdx, 560(%rsp)
	movq	3176(%rsp), %rcx
	movq	3184(%rsp), %rdx
	movq	%rcx, 552(%rsp)
	movq	%rdx, 544(%rsp)
	movq	3200(%rsp), %rcx
	movq	3208(%rsp), %rdx
	movq	%rcx, 528(%rsp)
	movq	%rdx, 520(%rsp)
	movq	3216(%rsp), %rcx
	movq	3240(%rsp), %rdx
	movq	%rcx, 512(%rsp)
	movq	%rdx, 504(%rsp)
	movq	3224(%rsp), %rcx
	movq	3232(%rsp), %rdx
	movq	%rcx, 496(%rsp)
	movq	%rdx, 488(%rsp)
	movq	3248(%rsp), %rcx
	movq	3256(%rsp), %rdx
	movq	%rcx, 472(%rsp)
	movq	%rdx, 464(%rsp)
	movq	3264(%rsp), %rcx
	movq	3288(%rsp), %rdx
	movq	%rcx, 456(%rsp)
	movq	%rdx, 448(%rsp)
	movq	3272(%rsp), %rcx
	movq	3280(%rsp), %rdx
	movq	%rcx, 440(%rsp)
	movq	%rdx, 432(%rsp)
	movq	3296(%rsp), %rcx
	movq	3304(%rsp), %rdx
	movq	%rcx, 416(%rsp)
	movq	%rdx, 408(%rsp)
	movq	3312(%rsp), %rcx
	movq	3336(%rsp), %rdx
	movq	%rcx, 400(%rsp)
	movq	%rdx, 392(%rsp)
	movq	3320(%rsp), %rcx
	movq	3328(%rsp), %rdx
	movq	%rcx, 384(%rsp)
	movq	%rdx, 376(%rsp)
	movq	3344(%rsp), %rcx
	movq	3352(%rsp), %rdx
	movq	%rcx, 360(%rsp)
	movq	%rdx, 352(%rsp)
	movq	3360(%rsp), %rcx
	movq	3384(%rsp), %rdx
	movq	%rcx, 344(%rsp)
	movq	%rdx, 336(%rsp)
	movq	3368(%rsp), %rcx
	movq	3376(%rsp), %rdx
	movq	%rcx, 328(%rsp)
	movq	%rdx, 320(%rsp)
	movq	3392(%rsp), %rcx
	movq	3400(%rsp), %rdx
	movq	%rcx, 304(%rsp)
	movq	%rdx, 296(%rsp)
	movq	3408(%rsp), %rcx
	movq	3432(%rsp), %rdx
	movq	%rcx, 288(%rsp)
	movq	%rdx, 280(%rsp)
	movq	3416(%rsp), %rcx
	movq	3424(%rsp), %rdx
	movq	%rcx, 272(%rsp)
	movq	%rdx, 264(%rsp)
	movq	3440(%rsp), %rcx
	movq	3448(%rsp), %rdx
	movq	%rcx, 248(%rsp)
	movq	%rdx, 240(%rsp)
	movq	3456(%rsp), %rcx
	movq	3480(%rsp), %rdx
	movq	%rcx, 232(%rsp)
	movq	%rdx, 224(%rsp)
	movq	3464(%rsp), %rcx
	movq	3472(%rsp), %rdx
	movq	%rcx, 216(%rsp)
	movq	%rdx, 208(%rsp)
	movq	3488(%rsp), %rcx
	movq	3496(%rsp), %rdx
	movq	%rcx, 192(%rsp)
	movq	%rdx, 184(%rsp)
	movq	3504(%rsp), %rcx
	movq	3528(%rsp), %rdx
	movq	%rcx, 176(%rsp)
	movq	%rdx, 168(%rsp)
	movq	3512(%rsp), %rcx
	movq	3520(%rsp), %rdx
	movq	%rcx, 160(%rsp)
	movq	%rdx, 152(%rsp)
	movq	3536(%rsp), %rcx
	movq	3544(%rsp), %rdx
	movq	%rcx, 136(%rsp)
	movq	%rdx, 128(%rsp)
	movq	3552(%rsp), %rcx
	movq	3576(%rsp), %rdx
	movq	%rcx, 120(%rsp)
	movq	%rdx, 112(%rsp)
	movq	3560(%rsp), %rcx
	movq	3568(%rsp), %rdx
	movq	%rcx, 104(%rsp)
	movq	%rdx, 96(%rsp)
	movq	3584(%rsp), %rcx
	movq	3592(%rsp), %rdx
	movq	%rcx, 80(%rsp)
	movq	%rdx, 72(%rsp)
	movq	3600(%rsp), %rcx
	movq	3616(%rsp), %rdx
	movq	%rcx, 64(%rsp)
	movq	%rdx, 56(%rsp)
	movq	3608(%rsp), %rcx
	movq	2096(%rsp), %rdx
	movq	%rcx, 48(%rsp)
	movq	%rdx, 1776(%rsp)
	movq	1848(%rsp), %rcx
	movq	1872(%rsp), %rdx
	movq	%rcx, 1720(%rsp)
	movq	%rdx, 1648(%rsp)
	movq	1888(%rsp), %rcx
	movq	1896(%rsp), %rdx
	movq	%rcx, 1592(%rsp)
	movq	%rdx, 1520(%rsp)
	movq	1904(%rsp), %rcx
	movq	1912(%rsp), %rdx
	movq	%rcx, 1448(%rsp)
	movq	%rdx, 1376(%rsp)
	movq	1920(%rsp), %rcx
	movq	1928(%rsp), %rdx
	movq	%rcx, 1304(%rsp)
	movq	%rdx, 1248(%rsp)
	movq	1936(%rsp), %rcx
	movq	1944(%rsp), %rdx
	movq	%rcx, 1176(%rsp)
	movq	%rdx, 1104(%rsp)
	movq	1952(%rsp), %rcx
	movq	1960(%rsp), %rdx
	movq	%rcx, 1032(%rsp)
	movq	%rdx, 960(%rsp)
	movq	1968(%rsp), %rcx
	movq	1976(%rsp), %rdx
	movq	%rcx, 888(%rsp)
	movq	%rdx, 832(%rsp)
	movq	1984(%rsp), %rcx
	movq	1992(%rsp), %rdx
	movq	%rcx, 760(%rsp)
	movq	%rdx, 704(%rsp)
	movq	2000(%rsp), %rcx
	movq	1880(%rsp), %rdx
	movq	%rcx, 648(%rsp)
	movq	%rdx, 592(%rsp)
	movq	2008(%rsp), %rcx
	movq	2016(%rsp), %rdx
	movq	%rcx, 536(%rsp)
	movq	%rdx, 480(%rsp)
	movq	2024(%rsp), %rcx
	movq	2032(%rsp), %rdx
	movq	%rcx, 424(%rsp)
	movq	%rdx, 368(%rsp)
	movq	2040(%rsp), %rcx
	movq	2048(%rsp), %rdx
	movq	%rcx, 312(%rsp)
	movq	%rdx, 256(%rsp)
	movq	1856(%rsp), %rcx
	movq	1864(%rsp), %rdx
	movq	%rcx, 40(%rsp)
	movq	%rdx, 16(%rsp)
	movq	3000(%rsp), %rcx
	movq	2216(%rsp), %rdx
	movq	%rcx, 8(%rsp)
	movq	%r14, %rcx
	callq	*%rax
	addq	$1840, %rsp
	.cfi_adjust_cfa_offset -1840
	movq	264(%rsp), %rcx
	movq	272(%rsp), %rdi
	movl	%eax, 24(%rsp)
	movabsq	$PyEval_RestoreThread, %rax
	movq	%rcx, 16(%rsp)
	callq	*%rax
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	208(%rsp), %rdi
	callq	*%rbx
	movq	200(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	40(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	movq	128(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	movq	104(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	movq	88(%rsp), %rdi
	callq	*%rbx
	movq	80(%rsp), %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
	callq	*%rbx
	movq	64(%rsp), %rdi
	callq	*%rbx
	movq	56(%rsp), %rdi
	callq	*%rbx
	movq	48(%rsp), %rdi
	callq	*%rbx
	movq	32(%rsp), %rdi
	callq	*%rbx
	movq	8(%rsp), %rdi
	callq	*%rbx
	movq	256(%rsp), %rdi
	callq	*%rbx
	movl	24(%rsp), %eax
	testl	%eax, %eax
	jne	.LBB1_78
	movabsq	$_Py_NoneStruct, %rbx
	movabsq	$Py_IncRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB1_77:
	movq	%rbx, %rax
	addq	$3944, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB1_78:
	.cfi_def_cfa_offset 4000
	movq	16(%rsp), %r14
	jle	.LBB1_138
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%r14), %esi
	movq	(%r14), %rdi
	cmpl	$0, 32(%r14)
	jle	.LBB1_141
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%r14), %rdi
	movq	%rax, %rbx
	callq	*24(%r14)
	testq	%rax, %rax
	je	.LBB1_147
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r15
	movq	%r14, %rdi
	movq	%rax, %rbx
	callq	*%r15
	jmp	.LBB1_142
.LBB1_82:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE", %rsi
	jmp	.LBB1_86
.LBB1_83:
	xorl	%r15d, %r15d
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB1_4
	jmp	.LBB1_84
.LBB1_85:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
.LBB1_86:
	movabsq	$PyErr_SetString, %rax
	vzeroupper
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB1_77
.LBB1_87:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_9
.LBB1_88:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_11
.LBB1_89:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_13
.LBB1_90:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_15
.LBB1_91:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_17
.LBB1_92:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_19
.LBB1_93:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_21
.LBB1_94:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_23
.LBB1_95:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_25
.LBB1_96:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_27
.LBB1_97:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_29
.LBB1_98:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_31
.LBB1_99:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB1_33
.LBB1_100:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	testb	%r13b, %r13b
	je	.LBB1_36
	jmp	.LBB1_136
.LBB1_101:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 14 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB1_7
.LBB1_102:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %bl
	jmp	.LBB1_39
.LBB1_103:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %bl
	jmp	.LBB1_51
.LBB1_104:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %bl
	jmp	.LBB1_61
.LBB1_105:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB1_135
.LBB1_106:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 13 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB1_37
.LBB1_107:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r15b, %r15b
	je	.LBB1_41
.LBB1_108:
	movb	$1, %bl
	jmp	.LBB1_41
.LBB1_109:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r15b, %r15b
	je	.LBB1_43
.LBB1_110:
	movb	$1, %bl
	jmp	.LBB1_43
.LBB1_111:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r15b, %r15b
	je	.LBB1_45
.LBB1_112:
	movb	$1, %bl
	jmp	.LBB1_45
.LBB1_113:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r15b, %r15b
	je	.LBB1_47
.LBB1_114:
	movb	$1, %bl
	jmp	.LBB1_47
.LBB1_115:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r15b, %r15b
	je	.LBB1_49
.LBB1_116:
	movb	$1, %bl
	jmp	.LBB1_49
.LBB1_117:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r15b, %r15b
	je	.LBB1_53
.LBB1_118:
	movb	$1, %bl
	jmp	.LBB1_53
.LBB1_119:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r15b, %r15b
	je	.LBB1_55
.LBB1_120:
	movb	$1, %bl
	jmp	.LBB1_55
.LBB1_121:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r15b, %r15b
	je	.LBB1_57
.LBB1_122:
	movb	$1, %bl
	jmp	.LBB1_57
.LBB1_123:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r15b, %r15b
	je	.LBB1_59
.LBB1_124:
	movb	$1, %bl
	jmp	.LBB1_59
.LBB1_125:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 7 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB1_65
.LBB1_126:
	movb	$1, 8(%rsp)
	jmp	.LBB1_66
.LBB1_127:
	movb	$1, 8(%rsp)
	jmp	.LBB1_67
.LBB1_128:
	movb	$1, 8(%rsp)
	jmp	.LBB1_68
.LBB1_129:
	movb	$1, %r12b
	jmp	.LBB1_69
.LBB1_130:
	movb	$1, %r12b
	jmp	.LBB1_70
.LBB1_131:
	movb	$1, %r12b
	jmp	.LBB1_71
.LBB1_132:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	orb	%bl, %r12b
	je	.LBB1_73
	jmp	.LBB1_134
.LBB1_133:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movabsq	$NRT_decref, %rax
	movq	%r15, %rdi
	callq	*%rax
.LBB1_134:
	movq	136(%rsp), %rdi
	movabsq	$NRT_decref, %rbx
	callq	*%rbx
	movq	128(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	movq	104(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	movq	88(%rsp), %rdi
	callq	*%rbx
	movq	80(%rsp), %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
	callq	*%rbx
	movq	64(%rsp), %rdi
	callq	*%rbx
	movq	56(%rsp), %rdi
	callq	*%rbx
	movq	48(%rsp), %rdi
	callq	*%rbx
	movq	32(%rsp), %rdi
	callq	*%rbx
	movq	40(%rsp), %rbp
.LBB1_135:
	movq	240(%rsp), %rdi
	movabsq	$NRT_decref, %rbx
	callq	*%rbx
	movq	232(%rsp), %rdi
	callq	*%rbx
	movq	224(%rsp), %rdi
	callq	*%rbx
	movq	216(%rsp), %rdi
	callq	*%rbx
	movq	208(%rsp), %rdi
	callq	*%rbx
	movq	200(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
.LBB1_136:
	movq	248(%rsp), %rdi
	movabsq	$NRT_decref, %rax
.LBB1_137:
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB1_77
.LBB1_138:
	cmpl	$-3, %eax
	je	.LBB1_144
	cmpl	$-1, %eax
	jne	.LBB1_145
.LBB1_84:
	xorl	%ebx, %ebx
	jmp	.LBB1_77
.LBB1_141:
	movq	16(%r14), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %rbx
.LBB1_142:
	testq	%rbx, %rbx
	je	.LBB1_84
	movabsq	$numba_do_raise, %rax
	movq	%rbx, %rdi
	jmp	.LBB1_137
.LBB1_144:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB1_137
.LBB1_145:
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function", %rsi
	jmp	.LBB1_86
.LBB1_147:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments", %rsi
	jmp	.LBB1_86
.Lfunc_end1:
	.size	_ZN7cpython8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE, .Lfunc_end1-_ZN7cpython8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE
	.cfi_endproc

	.globl	cfunc._ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE
	.p2align	4
	.type	cfunc._ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE,@function
cfunc._ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$1864, %rsp
	.cfi_def_cfa_offset 1904
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vmovaps	%xmm3, %xmm4
	vmovaps	%xmm2, %xmm3
	vmovaps	%xmm1, %xmm2
	vmovaps	%xmm0, %xmm1
	vmovaps	3696(%rsp), %xmm0
	vmovups	3608(%rsp), %zmm31
	movq	%rdi, %rdx
	movzbl	3600(%rsp), %edi
	vmovups	1984(%rsp), %zmm5
	vmovups	2048(%rsp), %zmm6
	vmovups	2112(%rsp), %zmm7
	vmovups	2176(%rsp), %zmm8
	vmovups	2240(%rsp), %zmm9
	vmovups	2304(%rsp), %zmm10
	vmovups	2368(%rsp), %zmm11
	vmovups	2432(%rsp), %zmm12
	vmovups	2496(%rsp), %zmm13
	vmovups	2560(%rsp), %zmm14
	vmovups	2624(%rsp), %zmm15
	vmovups	2688(%rsp), %ymm16
	vmovups	2720(%rsp), %zmm17
	vmovups	2784(%rsp), %zmm18
	vmovups	2848(%rsp), %zmm19
	vmovups	2912(%rsp), %zmm20
	vmovups	2976(%rsp), %zmm21
	vmovups	3040(%rsp), %zmm22
	vmovups	3104(%rsp), %zmm23
	vmovups	3168(%rsp), %zmm24
	vmovups	3232(%rsp), %zmm25
	vmovups	3296(%rsp), %zmm26
	vmovups	3360(%rsp), %zmm27
	vmovups	3424(%rsp), %zmm28
	vmovups	3488(%rsp), %zmm29
	vmovups	3552(%rsp), %ymm30
	movq	$0, 1856(%rsp)
	movq	$0, 1848(%rsp)
	movq	%rsi, %rcx
	movq	1904(%rsp), %rax
	movq	3584(%rsp), %rsi
	andl	$1, %edi
	vmovups	%xmm0, 1808(%rsp)
	vmovups	1920(%rsp), %zmm0
	vmovups	%zmm31, 1720(%rsp)
	movl	%edi, 1712(%rsp)
	movzbl	3592(%rsp), %edi
	movq	%rsi, 1696(%rsp)
	leaq	1848(%rsp), %rsi
	andl	$1, %edi
	movl	%edi, 1704(%rsp)
	vmovups	%ymm30, 1664(%rsp)
	vmovups	%zmm29, 1600(%rsp)
	vmovups	%zmm28, 1536(%rsp)
	vmovups	%zmm27, 1472(%rsp)
	vmovups	%zmm26, 1408(%rsp)
	vmovups	%zmm25, 1344(%rsp)
	vmovups	%zmm24, 1280(%rsp)
	vmovups	%zmm23, 1216(%rsp)
	vmovups	%zmm22, 1152(%rsp)
	vmovups	%zmm21, 1088(%rsp)
	vmovups	%zmm20, 1024(%rsp)
	vmovups	%zmm19, 960(%rsp)
	vmovups	%zmm18, 896(%rsp)
	vmovups	%zmm17, 832(%rsp)
	vmovups	%ymm16, 800(%rsp)
	vmovups	%zmm15, 736(%rsp)
	vmovups	%zmm14, 672(%rsp)
	vmovups	%zmm13, 608(%rsp)
	vmovups	%zmm12, 544(%rsp)
	vmovups	%zmm11, 480(%rsp)
	vmovups	%zmm10, 416(%rsp)
	vmovups	%zmm9, 352(%rsp)
	vmovups	%zmm8, 288(%rsp)
	vmovups	%zmm7, 224(%rsp)
	vmovups	%zmm6, 160(%rsp)
	vmovups	%zmm5, 96(%rsp)
	leaq	1856(%rsp), %rdi
	vmovups	%zmm0, 32(%rsp)
	movq	%rax, 16(%rsp)
	movabsq	$_ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE, %rax
	vmovaps	%xmm1, %xmm0
	vmovaps	%xmm2, %xmm1
	vmovaps	%xmm3, %xmm2
	vmovaps	%xmm4, %xmm3
	movq	%r9, 8(%rsp)
	vzeroupper
	callq	*%rax
	movl	%eax, %ecx
	movq	1848(%rsp), %rbx
	movq	1856(%rsp), %rax
	movl	$0, 1844(%rsp)
	testl	%ecx, %ecx
	jne	.LBB2_1
.LBB2_8:
	addq	$1864, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB2_1:
	.cfi_def_cfa_offset 1904
	movabsq	$numba_gil_ensure, %r14
	leaq	1844(%rsp), %rdi
	movq	%rax, %r15
	movl	%ecx, %ebp
	callq	*%r14
	testl	%ebp, %ebp
	jle	.LBB2_9
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%rbx), %esi
	movq	(%rbx), %rdi
	cmpl	$0, 32(%rbx)
	jle	.LBB2_12
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%rbx), %rdi
	movq	%rax, %r14
	callq	*24(%rbx)
	testq	%rax, %rax
	je	.LBB2_4
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %rbp
	movq	%rbx, %rdi
	movq	%rax, %r14
	callq	*%rbp
	jmp	.LBB2_13
.LBB2_9:
	movl	%ebp, %eax
	cmpl	$-3, %ebp
	je	.LBB2_5
	cmpl	$-1, %eax
	je	.LBB2_7
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function.2", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB2_7
.LBB2_12:
	movq	16(%rbx), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %r14
.LBB2_13:
	testq	%r14, %r14
	je	.LBB2_7
	movabsq	$numba_do_raise, %rax
	movq	%r14, %rdi
.LBB2_6:
	callq	*%rax
.LBB2_7:
	movabsq	$".const.<numba.core.cpu.CPUContext>", %rdi
	movabsq	$PyUnicode_FromString, %rax
	callq	*%rax
	movabsq	$PyErr_WriteUnraisable, %r14
	movq	%rax, %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$numba_gil_release, %rax
	leaq	1844(%rsp), %rdi
	callq	*%rax
	movq	%r15, %rax
	jmp	.LBB2_8
.LBB2_5:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB2_6
.LBB2_4:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments.1", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB2_8
.Lfunc_end2:
	.size	cfunc._ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE, .Lfunc_end2-cfunc._ZN8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE
	.cfi_endproc

	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI3_0:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
	.quad	4
	.quad	5
	.quad	6
	.quad	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI3_1:
	.quad	8
.LCPI3_2:
	.quad	2
.LCPI3_3:
	.quad	1
.LCPI3_4:
	.quad	0x3ff0000000000000
.LCPI3_5:
	.quad	-7046029254386353131
.LCPI3_6:
	.quad	16
.LCPI3_8:
	.quad	4
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI3_7:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
	.section	.ltext,"axl",@progbits
	.weak	_ZN10edumig_sim7kernels10fast_study4roomB2v2B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29
	.p2align	4
	.type	_ZN10edumig_sim7kernels10fast_study4roomB2v2B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,@function
_ZN10edumig_sim7kernels10fast_study4roomB2v2B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$408, %rsp
	.cfi_def_cfa_offset 464
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	1296(%rsp), %rbp
	movq	712(%rsp), %r14
	movq	640(%rsp), %r12
	movq	568(%rsp), %r15
	movq	496(%rsp), %r13
	movabsq	$NRT_incref, %rbx
	vmovdqa	%xmm0, 48(%rsp)
	movq	%rdi, 328(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	movq	%rcx, %rdi
	vmovapd	%xmm1, 80(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%rsi, 8(%rsp)
	vmovdqu64	%zmm0, 336(%rsp)
	movq	$0, 400(%rsp)
	movq	$0, 224(%rsp)
	movq	%rcx, 16(%rsp)
	vzeroupper
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	784(%rsp), %rdi
	callq	*%rbx
	movq	856(%rsp), %rdi
	callq	*%rbx
	movq	912(%rsp), %rdi
	callq	*%rbx
	movq	984(%rsp), %rdi
	callq	*%rbx
	movq	1056(%rsp), %rdi
	callq	*%rbx
	movq	1128(%rsp), %rdi
	callq	*%rbx
	movq	1200(%rsp), %rdi
	callq	*%rbx
	movq	1256(%rsp), %rdi
	callq	*%rbx
	movq	1328(%rsp), %rdi
	callq	*%rbx
	testq	%rbp, %rbp
	js	.LBB3_143
	movabsq	$1152921504606846960, %rax
	addq	$15, %rax
	cmpq	%rax, %rbp
	ja	.LBB3_144
	leaq	(,%rbp,8), %r13
	movabsq	$NRT_MemInfo_alloc_aligned, %r15
	movl	$32, %esi
	movq	%r13, %rdi
	callq	*%r15
	testq	%rax, %rax
	je	.LBB3_145
	movq	24(%rax), %r14
	movl	$32, %esi
	movq	%r13, %rdi
	movq	%rax, %rbx
	callq	*%r15
	testq	%rax, %rax
	je	.LBB3_142
	movq	%rbx, 320(%rsp)
	movq	24(%rax), %rbx
	movl	$32, %esi
	movq	%r13, %rdi
	movq	%rax, 312(%rsp)
	callq	*%r15
	testq	%rax, %rax
	je	.LBB3_146
	vmovapd	80(%rsp), %xmm12
	vmovapd	48(%rsp), %xmm13
	movq	24(%rax), %r15
	movq	%rax, 304(%rsp)
	testq	%rbp, %rbp
	je	.LBB3_18
	movq	24(%rsp), %rdx
	movq	1088(%rsp), %r11
	movq	1288(%rsp), %rax
	leaq	-1(%rbp), %rcx
	movq	%rdx, %rsi
	sarq	$63, %rsi
	andq	1096(%rsp), %rsi
	addq	%rdx, %rsi
	imulq	1104(%rsp), %rsi
	leaq	(%r11,%rsi,8), %rdi
	cmpq	$4, %rbp
	jae	.LBB3_56
	xorl	%r10d, %r10d
	jmp	.LBB3_8
.LBB3_56:
	leaq	(%r14,%r13), %r9
	leaq	(%rbx,%r13), %rdx
	leaq	(%rbp,%rsi), %r8
	leaq	(%r15,%r13), %r10
	cmpq	%r9, %rbx
	leaq	(%r11,%r8,8), %r8
	leaq	(%rax,%r13), %r11
	setb	112(%rsp)
	cmpq	%rdx, %r14
	setb	104(%rsp)
	cmpq	%r10, %rbx
	setb	72(%rsp)
	cmpq	%rdx, %r15
	setb	96(%rsp)
	cmpq	%r8, %rbx
	setb	184(%rsp)
	cmpq	%rdx, %rdi
	setb	176(%rsp)
	cmpq	%r11, %rbx
	setb	200(%rsp)
	cmpq	%rdx, %rax
	setb	192(%rsp)
	cmpq	%r10, %r14
	setb	32(%rsp)
	cmpq	%r9, %r15
	setb	40(%rsp)
	cmpq	%r8, %r14
	setb	%dl
	cmpq	%r9, %rdi
	setb	120(%rsp)
	cmpq	%r11, %r14
	setb	%r12b
	cmpq	%r9, %rax
	setb	24(%rsp)
	cmpq	%r8, %r15
	setb	%bpl
	cmpq	%r10, %rdi
	setb	%r8b
	cmpq	%r11, %r15
	setb	%r11b
	cmpq	%r10, %rax
	setb	%r9b
	xorl	%r10d, %r10d
	testb	%r9b, %r11b
	jne	.LBB3_116
	andb	%r8b, %bpl
	jne	.LBB3_116
	movq	1296(%rsp), %rbp
	andb	24(%rsp), %r12b
	jne	.LBB3_8
	andb	120(%rsp), %dl
	jne	.LBB3_8
	movzbl	40(%rsp), %edx
	andb	32(%rsp), %dl
	jne	.LBB3_8
	movzbl	192(%rsp), %edx
	andb	%dl, 200(%rsp)
	jne	.LBB3_8
	movzbl	176(%rsp), %edx
	andb	%dl, 184(%rsp)
	jne	.LBB3_8
	movzbl	104(%rsp), %edx
	andb	%dl, 112(%rsp)
	jne	.LBB3_8
	movzbl	96(%rsp), %edx
	andb	72(%rsp), %dl
	jne	.LBB3_8
	movabsq	$.LCPI3_2, %r9
	movabsq	$.LCPI3_4, %r12
	movabsq	$.LCPI3_5, %r11
	cmpq	$16, %rbp
	jae	.LBB3_109
	xorl	%r10d, %r10d
	jmp	.LBB3_113
.LBB3_116:
	movq	1296(%rsp), %rbp
	jmp	.LBB3_8
.LBB3_109:
	movabsq	$9223372036854775680, %rdx
	movq	%r9, %r12
	vpbroadcastq	(%r12), %zmm5
	movabsq	$.LCPI3_4, %r12
	movabsq	$.LCPI3_0, %r8
	vpbroadcastq	(%r11), %zmm8
	movabsq	$.LCPI3_6, %r11
	movq	1088(%rsp), %r10
	vbroadcastsd	%xmm13, %zmm1
	vbroadcastsd	%xmm12, %zmm2
	vpbroadcastq	%rcx, %zmm0
	xorl	%r9d, %r9d
	andq	%rdx, %r13
	movabsq	$.LCPI3_1, %rdx
	vbroadcastsd	(%r12), %zmm7
	vmovdqa64	(%r8), %zmm3
	vpbroadcastq	(%r11), %zmm9
	leaq	64(%rbx), %r8
	vpbroadcastq	(%rdx), %zmm4
	movabsq	$.LCPI3_3, %rdx
	vpbroadcastq	(%rdx), %zmm6
	leaq	64(%r10,%rsi,8), %r10
	.p2align	4
.LBB3_110:
	vpaddq	%zmm4, %zmm3, %zmm10
	vpcmpnltq	%zmm0, %zmm3, %k3
	vpcmpgtq	%zmm3, %zmm0, %k2
	vpaddq	%zmm9, %zmm3, %zmm3
	vpcmpnltq	%zmm0, %zmm10, %k4
	vmovdqu64	%zmm5, -64(%r8,%r9) {%k3}
	vpcmpgtq	%zmm10, %zmm0, %k1
	vmovdqu64	%zmm5, (%r8,%r9) {%k4}
	vmovdqu64	-64(%r10,%r9), %zmm10 {%k2} {z}
	vmovdqu64	(%r10,%r9), %zmm11 {%k1} {z}
	vptestnmq	%zmm10, %zmm10, %k3 {%k2}
	vptestnmq	%zmm11, %zmm11, %k4 {%k1}
	vmovdqu64	%zmm10, -64(%r8,%r9) {%k2}
	vpcmpeqq	%zmm6, %zmm10, %k5 {%k2}
	vmovdqu64	%zmm11, (%r8,%r9) {%k1}
	vpcmpeqq	%zmm6, %zmm11, %k6 {%k1}
	vblendmpd	%zmm1, %zmm7, %zmm10 {%k3}
	vblendmpd	%zmm1, %zmm7, %zmm11 {%k4}
	vmovapd	%zmm2, %zmm10 {%k5}
	vmovapd	%zmm2, %zmm11 {%k6}
	vblendmpd	%zmm10, %zmm7, %zmm10 {%k2}
	vblendmpd	%zmm11, %zmm7, %zmm11 {%k1}
	vmovupd	%zmm10, (%r14,%r9)
	vmovupd	%zmm11, 64(%r14,%r9)
	vpmullq	(%rax,%r9), %zmm8, %zmm10
	vpmullq	64(%rax,%r9), %zmm8, %zmm11
	vpaddq	%zmm8, %zmm10, %zmm10
	vpaddq	%zmm8, %zmm11, %zmm11
	vmovdqu64	%zmm10, (%r15,%r9)
	vmovdqu64	%zmm11, 64(%r15,%r9)
	subq	$-128, %r9
	cmpq	%r9, %r13
	jne	.LBB3_110
	movabsq	$1152921504606846960, %rdx
	movq	%rbp, %r10
	movabsq	$.LCPI3_2, %r9
	andq	%rdx, %r10
	cmpq	%r10, %rbp
	je	.LBB3_18
	testb	$12, %bpl
	je	.LBB3_8
.LBB3_113:
	vpbroadcastq	(%r9), %ymm4
	movabsq	$.LCPI3_3, %r9
	movabsq	$.LCPI3_5, %r11
	movabsq	$.LCPI3_7, %r8
	vbroadcastsd	(%r12), %ymm6
	movq	%r10, %rdx
	vpbroadcastq	%rdx, %ymm3
	movabsq	$1152921504606846960, %r10
	vbroadcastsd	%xmm13, %ymm1
	vbroadcastsd	%xmm12, %ymm2
	vpbroadcastq	%rcx, %ymm0
	vpbroadcastq	(%r9), %ymm5
	movabsq	$.LCPI3_8, %r9
	vpor	(%r8), %ymm3, %ymm3
	vpbroadcastq	(%r11), %ymm7
	addq	$12, %r10
	vpbroadcastq	(%r9), %ymm8
	andq	%rbp, %r10
	.p2align	4
.LBB3_114:
	vpcmpnltq	%ymm0, %ymm3, %k2
	vpcmpgtq	%ymm3, %ymm0, %k1
	vpaddq	%ymm3, %ymm8, %ymm3
	vmovdqu64	%ymm4, (%rbx,%rdx,8) {%k2}
	vmovdqu64	(%rdi,%rdx,8), %ymm9 {%k1} {z}
	vptestnmq	%ymm9, %ymm9, %k2 {%k1}
	vmovdqu64	%ymm9, (%rbx,%rdx,8) {%k1}
	vpcmpeqq	%ymm5, %ymm9, %k3 {%k1}
	vblendmpd	%ymm1, %ymm6, %ymm9 {%k2}
	vmovapd	%ymm2, %ymm9 {%k3}
	vblendmpd	%ymm9, %ymm6, %ymm9 {%k1}
	vmovupd	%ymm9, (%r14,%rdx,8)
	vpmullq	(%rax,%rdx,8), %ymm7, %ymm9
	vpaddq	%ymm7, %ymm9, %ymm9
	vmovdqu	%ymm9, (%r15,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %r10
	jne	.LBB3_114
	cmpq	%r10, %rbp
	je	.LBB3_18
.LBB3_8:
	movq	%rbp, %r11
	movabsq	$-7046029254386353131, %r8
	andq	$3, %r11
	movq	%r10, %r9
	je	.LBB3_17
	movabsq	$.LCPI3_4, %rdx
	movq	%r10, %r9
	vmovsd	(%rdx), %xmm0
	jmp	.LBB3_12
	.p2align	4
.LBB3_10:
	movq	$2, (%rbx,%r9,8)
	vmovapd	%xmm0, %xmm1
.LBB3_11:
	vmovsd	%xmm1, (%r14,%r9,8)
	movq	(%rax,%r9,8), %rdx
	imulq	%r8, %rdx
	addq	%r8, %rdx
	movq	%rdx, (%r15,%r9,8)
	incq	%r9
	decq	%r11
	je	.LBB3_17
.LBB3_12:
	cmpq	%rcx, %r9
	jge	.LBB3_10
	movq	(%rdi,%r9,8), %rdx
	movq	%rdx, (%rbx,%r9,8)
	testq	%rdx, %rdx
	je	.LBB3_16
	vmovapd	%xmm0, %xmm1
	cmpq	$1, %rdx
	jne	.LBB3_11
	vmovapd	%xmm12, %xmm1
	jmp	.LBB3_11
.LBB3_16:
	vmovapd	%xmm13, %xmm1
	jmp	.LBB3_11
.LBB3_17:
	subq	%rbp, %r10
	cmpq	$-4, %r10
	jbe	.LBB3_71
.LBB3_18:
	movq	16(%rsp), %rdi
	movabsq	$NRT_decref, %r12
	vzeroupper
	callq	*%r12
	movq	496(%rsp), %rdi
	callq	*%r12
	movq	568(%rsp), %rdi
	callq	*%r12
	movq	640(%rsp), %rdi
	callq	*%r12
	movq	712(%rsp), %rdi
	callq	*%r12
	movq	784(%rsp), %rdi
	callq	*%r12
	movq	856(%rsp), %rdi
	callq	*%r12
	movq	912(%rsp), %rdi
	callq	*%r12
	movq	984(%rsp), %rdi
	callq	*%r12
	movq	1056(%rsp), %rdi
	callq	*%r12
	movq	1128(%rsp), %rdi
	callq	*%r12
	movq	1200(%rsp), %rdi
	callq	*%r12
	movq	1256(%rsp), %rdi
	callq	*%r12
	movq	1328(%rsp), %rdi
	callq	*%r12
	leaq	32(%rbp), %rdx
	movabsq	$_ZN10edumig_sim7kernels5lanes5spaceB2v9B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx24Literal_5bint_5d_2864_29, %rax
	leaq	336(%rsp), %rdi
	leaq	224(%rsp), %rsi
	movl	$64, %ecx
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu64	%zmm0, 336(%rsp)
	movq	$0, 400(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_134
	movq	360(%rsp), %rcx
	movq	336(%rsp), %rax
	movq	344(%rsp), %rdx
	movq	368(%rsp), %rsi
	movq	376(%rsp), %r12
	movq	%rcx, 80(%rsp)
	movq	392(%rsp), %rcx
	movq	%rax, 16(%rsp)
	movq	384(%rsp), %rax
	movq	%rdx, 200(%rsp)
	movq	%rsi, 184(%rsp)
	movq	%rcx, 192(%rsp)
	movq	400(%rsp), %rcx
	movq	%rax, 48(%rsp)
	movq	%rcx, 24(%rsp)
	cmpq	$15, %r12
	jl	.LBB3_147
	movl	$3, %edx
	cmpq	$18, %r12
	setb	%bpl
	jb	.LBB3_173
	movl	$10, %ecx
	movq	%rcx, 40(%rsp)
	testq	%rax, %rax
	jle	.LBB3_174
.LBB3_22:
	imulq	$112, %rax, %rdi
	imulq	%rax, %rdx
	movabsq	$memset, %rax
	xorl	%r13d, %r13d
	addq	%rsi, %rdi
	shlq	$3, %rdx
	xorl	%esi, %esi
	callq	*%rax
.LBB3_23:
	movq	$0, 32(%rsp)
.LBB3_24:
	movq	16(%rsp), %rdi
	movabsq	$NRT_incref, %rax
	callq	*%rax
	movl	$10, %ecx
	testb	%r13b, %r13b
	jne	.LBB3_149
.LBB3_25:
	movq	48(%rsp), %r13
	movl	$14, %eax
	movabsq	$NRT_incref, %rdx
	cmpq	$14, %r12
	jle	.LBB3_150
.LBB3_26:
	subq	%rcx, %rax
	movq	%rcx, 112(%rsp)
	movq	16(%rsp), %rdi
	movq	%rax, %rcx
	sarq	$63, %rcx
	andnq	%rax, %rcx, %rax
	movq	%rax, 176(%rsp)
	imulq	%r13, %rax
	movq	%rax, 120(%rsp)
	callq	*%rdx
	movq	80(%rsp), %rsi
	cmpq	$8, %rsi
	jne	.LBB3_52
.LBB3_27:
	movl	$32, %eax
	cmpq	$32, %r12
	jle	.LBB3_159
.LBB3_28:
	movq	16(%rsp), %rdi
	movq	%rax, 96(%rsp)
	movabsq	$NRT_incref, %rax
	callq	*%rax
	movl	$14, %eax
	cmpq	$14, %r12
	jle	.LBB3_160
.LBB3_29:
	movq	%rax, 168(%rsp)
	movl	$17, %eax
	movq	%rax, 72(%rsp)
	testb	%bpl, %bpl
	jne	.LBB3_161
.LBB3_30:
	movq	16(%rsp), %rdi
	movq	%rax, 160(%rsp)
	movabsq	$NRT_incref, %rax
	callq	*%rax
	testb	%bpl, %bpl
	jne	.LBB3_162
	movl	$19, %eax
	cmpq	$19, %r12
	jle	.LBB3_163
.LBB3_32:
	movq	16(%rsp), %rbp
	movq	%rax, 104(%rsp)
	movabsq	$NRT_incref, %rax
	movq	%rbp, %rdi
	callq	*%rax
	movq	%r12, %rax
	movq	%r12, %rcx
	cmpq	$20, %r12
	jl	.LBB3_34
	movl	$22, %ecx
	movl	$19, %eax
	cmpq	$22, %r12
	jbe	.LBB3_175
.LBB3_34:
	movabsq	$NRT_incref, %r13
	movq	%rbp, %rdi
	movq	%rcx, 152(%rsp)
	movq	%rax, 296(%rsp)
	callq	*%r13
	movq	%rbp, %rdi
	callq	*%r13
	movq	80(%rsp), %rsi
	movq	48(%rsp), %rdx
	cmpq	$8, %rsi
	jne	.LBB3_67
.LBB3_35:
	movb	$1, %bpl
	cmpq	$24, %r12
	jl	.LBB3_169
	movl	$23, %ecx
	movabsq	$NRT_incref, %rdx
	cmpq	$26, %r12
	jbe	.LBB3_176
	movl	$26, %eax
	xorl	%ebp, %ebp
.LBB3_38:
	movq	16(%rsp), %rdi
	subq	%rcx, %rax
	movq	%rcx, 288(%rsp)
	movq	%rax, %rcx
	sarq	$63, %rcx
	andnq	%rax, %rcx, %rax
	movq	%rax, 216(%rsp)
	callq	*%rdx
	movq	80(%rsp), %rdi
	movq	48(%rsp), %rsi
	cmpq	$4, %rdi
	jne	.LBB3_97
.LBB3_39:
	movl	$26, %ecx
	testb	%bpl, %bpl
	jne	.LBB3_170
.LBB3_40:
	movq	16(%rsp), %rbp
	movl	$29, %eax
	movabsq	$NRT_incref, %rdx
	cmpq	$29, %r12
	jle	.LBB3_171
.LBB3_41:
	subq	%rcx, %rax
	movq	%rcx, 280(%rsp)
	movq	%rbp, %rdi
	movq	%rax, %rcx
	sarq	$63, %rcx
	andnq	%rax, %rcx, %r13
	callq	*%rdx
	movq	80(%rsp), %rsi
	cmpq	$4, %rsi
	jne	.LBB3_104
	movabsq	$NRT_incref, %rax
	movq	%rbp, %rdi
	movq	%r13, 144(%rsp)
	callq	*%rax
	movq	48(%rsp), %rcx
.LBB3_43:
	movq	104(%rsp), %r13
	leaq	(%rcx,%rcx), %rdx
	movabsq	$NRT_incref, %rax
	movq	%rdx, %rsi
	movq	%rdx, %rbp
	testq	%rcx, %rcx
	jle	.LBB3_46
	cmpq	$64, %rdx
	jbe	.LBB3_177
	movl	$64, %ebp
	xorl	%esi, %esi
.LBB3_46:
	movq	16(%rsp), %rdi
	movq	%rsi, 136(%rsp)
	movq	%rdx, 208(%rsp)
	callq	*%rax
	movq	48(%rsp), %rdx
	movq	80(%rsp), %rsi
	cmpq	$4, %rsi
	jne	.LBB3_119
.LBB3_47:
	movl	$64, %eax
	cmpq	$32, %rdx
	jle	.LBB3_172
.LBB3_48:
	movq	16(%rsp), %rdi
	movq	%rax, 128(%rsp)
	movabsq	$NRT_incref, %rax
	callq	*%rax
	movq	80(%rsp), %rdi
	movabsq	$NRT_MemInfo_alloc_aligned, %rdx
	cmpq	$8, %rdi
	jne	.LBB3_127
.LBB3_49:
	movl	$512, %edi
	movl	$32, %esi
	callq	*%rdx
	testq	%rax, %rax
	je	.LBB3_142
	movq	24(%rax), %rdi
	movq	80(%rsp), %r8
	cmpq	$8, %r8
	jne	.LBB3_135
.LBB3_51:
	movq	%rdi, 8(%rsp)
	movq	40(%rsp), %rcx
	movq	32(%rsp), %rdi
	movq	96(%rsp), %r8
	movq	168(%rsp), %r9
	movq	160(%rsp), %rsi
	movq	72(%rsp), %r10
	movq	152(%rsp), %r11
	movq	%rax, 40(%rsp)
	subq	%rdi, %rcx
	subq	%r8, %r12
	subq	%r9, %rsi
	subq	%r10, %r13
	movq	%rcx, %rdx
	sarq	$63, %rdx
	andnq	%rcx, %rdx, %rcx
	movq	%r12, %rdx
	sarq	$63, %rdx
	movq	%rcx, 248(%rsp)
	andnq	%r12, %rdx, %rcx
	movq	296(%rsp), %r12
	movq	%rsi, %rdx
	sarq	$63, %rdx
	movq	%rcx, 240(%rsp)
	andnq	%rsi, %rdx, %rcx
	movq	%r13, %rdx
	sarq	$63, %rdx
	andnq	%r13, %rdx, %rdx
	movq	%rcx, 264(%rsp)
	movq	208(%rsp), %r13
	movq	%rdx, 272(%rsp)
	subq	%r12, %r11
	movq	%r11, %rdx
	sarq	$63, %rdx
	andnq	%r11, %rdx, %rcx
	movq	136(%rsp), %r11
	movq	%rcx, 256(%rsp)
	movq	48(%rsp), %rcx
	subq	%r11, %rbp
	movq	%rbp, %rdx
	sarq	$63, %rdx
	imulq	%rcx, %rdi
	imulq	%rcx, %r8
	imulq	%rcx, %r9
	imulq	%rcx, %r10
	imulq	%rcx, %r12
	andnq	%rbp, %rdx, %rsi
	movq	128(%rsp), %rbp
	movq	%r13, %rdx
	movq	%rsi, 160(%rsp)
	subq	%rbp, %rdx
	movq	%rdx, %rsi
	sarq	$63, %rsi
	andnq	%rdx, %rsi, %rax
	imulq	$232, %rcx, %rdx
	movq	%rax, 104(%rsp)
	movq	184(%rsp), %rax
	addq	%rax, %rdx
	leaq	(%rdx,%r11,4), %rsi
	leaq	(%rdx,%rbp,4), %rdx
	imulq	$176, %rcx, %rbp
	movq	248(%rsp), %r11
	movq	%rsi, 136(%rsp)
	movq	112(%rsp), %rsi
	movq	%rdx, 152(%rsp)
	leaq	(%rax,%rdi,8), %rdx
	addq	%rax, %rbp
	imulq	%rcx, %rsi
	leaq	(%rax,%rsi,8), %rdi
	leaq	(%rax,%r8,8), %rsi
	leaq	(%rax,%r9,8), %r8
	imulq	$248, %rcx, %r9
	movq	%r8, 232(%rsp)
	leaq	(%rax,%r10,8), %r8
	imulq	$240, %rcx, %r10
	addq	%rax, %r9
	movq	%r8, 128(%rsp)
	leaq	(%rax,%r12,8), %r8
	movq	%r9, 32(%rsp)
	movq	200(%rsp), %r9
	movq	80(%rsp), %r12
	addq	%rax, %r10
	movq	%r8, 168(%rsp)
	movq	288(%rsp), %r8
	movq	%r10, 112(%rsp)
	movq	%r11, %r10
	imulq	%rcx, %r10
	imulq	%rcx, %r8
	leaq	(%rax,%r8,8), %r8
	movq	%r8, 96(%rsp)
	movq	280(%rsp), %r8
	imulq	%rcx, %r8
	leaq	(%rax,%r8,8), %r8
	movq	328(%rsp), %rax
	movq	%r8, 72(%rsp)
	movq	16(%rsp), %r8
	movq	%r8, (%rax)
	movq	%r9, 8(%rax)
	movq	%r10, 16(%rax)
	movq	%r12, 24(%rax)
	movq	%rdx, 32(%rax)
	movq	%r11, 40(%rax)
	movq	192(%rsp), %r10
	movq	24(%rsp), %r11
	movq	120(%rsp), %rdx
	movq	%rcx, 48(%rax)
	movq	%r10, 56(%rax)
	movq	%r11, 64(%rax)
	movq	%r8, 72(%rax)
	movq	%r9, 80(%rax)
	movq	%rdx, 88(%rax)
	movq	176(%rsp), %rdx
	movq	$8, 96(%rax)
	movq	%rdi, 104(%rax)
	movq	%rdx, 112(%rax)
	movq	240(%rsp), %rdx
	movq	%rcx, 120(%rax)
	movq	%r10, 128(%rax)
	movq	%r11, 136(%rax)
	movq	%r8, 144(%rax)
	movq	%r9, 152(%rax)
	movq	%rdx, %rdi
	imulq	%rcx, %rdi
	movq	%rdi, 160(%rax)
	movq	%r12, 168(%rax)
	movq	%rsi, 176(%rax)
	movq	%rdx, 184(%rax)
	movq	264(%rsp), %rdx
	movq	232(%rsp), %rsi
	movq	%rcx, 192(%rax)
	movq	%r10, 200(%rax)
	movq	%r11, 208(%rax)
	movq	%r8, 216(%rax)
	movq	%r9, 224(%rax)
	movq	%rdx, %rdi
	imulq	%rcx, %rdi
	movq	%rdi, 232(%rax)
	movq	%r12, 240(%rax)
	movq	%rsi, 248(%rax)
	movq	%rdx, 256(%rax)
	movq	272(%rsp), %rdx
	movq	%rcx, 264(%rax)
	movq	%r10, 272(%rax)
	movq	%r11, 280(%rax)
	movq	%r8, 288(%rax)
	movq	%r9, 296(%rax)
	movq	168(%rsp), %rdi
	movq	%rdx, %rsi
	imulq	%rcx, %rsi
	movq	%rsi, 304(%rax)
	movq	128(%rsp), %rsi
	movq	%r12, 312(%rax)
	movq	%rsi, 320(%rax)
	movq	256(%rsp), %rsi
	movq	%rdx, 328(%rax)
	movq	%rcx, 336(%rax)
	movq	%r10, 344(%rax)
	movq	%r11, 352(%rax)
	movq	%r8, 360(%rax)
	movq	%r9, 368(%rax)
	movq	%rsi, %rdx
	imulq	%rcx, %rdx
	movq	%rdx, 376(%rax)
	movq	%r12, 384(%rax)
	movq	%rdi, 392(%rax)
	movq	216(%rsp), %rdi
	movq	96(%rsp), %r12
	movq	%rsi, 400(%rax)
	movq	%rcx, 408(%rax)
	movq	%r10, 416(%rax)
	movq	%r11, 424(%rax)
	movq	%r8, 432(%rax)
	movq	%r9, 440(%rax)
	movq	%rcx, 448(%rax)
	movq	$8, 456(%rax)
	movq	%rbp, 464(%rax)
	movq	%rcx, 472(%rax)
	movq	%r11, 480(%rax)
	movq	%r8, 488(%rax)
	movq	%r9, 496(%rax)
	movq	136(%rsp), %rsi
	movq	%rdi, %rdx
	imulq	%r13, %rdx
	movq	%rdx, 504(%rax)
	movq	$4, 512(%rax)
	movq	%r12, 520(%rax)
	movq	144(%rsp), %r12
	movq	%rdi, 528(%rax)
	movq	72(%rsp), %rdi
	movq	%r13, 536(%rax)
	movq	%r10, 544(%rax)
	movq	$4, 552(%rax)
	movq	%r8, 560(%rax)
	movq	%r9, 568(%rax)
	movq	%r12, %rdx
	imulq	%r13, %rdx
	movq	%rdx, 576(%rax)
	movq	$4, 584(%rax)
	movq	%rdi, 592(%rax)
	movq	%r12, 600(%rax)
	movq	%r13, 608(%rax)
	movq	%r10, 616(%rax)
	movq	160(%rsp), %r10
	movq	$4, 624(%rax)
	movq	%r8, 632(%rax)
	movq	%r9, 640(%rax)
	movq	104(%rsp), %rdi
	movq	304(%rsp), %rdx
	movq	%r10, 648(%rax)
	movq	$4, 656(%rax)
	movq	%rsi, 664(%rax)
	movq	152(%rsp), %rsi
	movq	%r10, 672(%rax)
	movq	$4, 680(%rax)
	movq	%r8, 688(%rax)
	movq	%r9, 696(%rax)
	movq	%rdi, 704(%rax)
	movq	$4, 712(%rax)
	movq	%rsi, 720(%rax)
	movq	%rdi, 728(%rax)
	movq	112(%rsp), %rsi
	movq	40(%rsp), %rdi
	movq	$4, 736(%rax)
	movq	%r8, 744(%rax)
	movq	%r9, 752(%rax)
	movq	%rcx, 760(%rax)
	movq	$8, 768(%rax)
	movq	%rsi, 776(%rax)
	movq	%rcx, 784(%rax)
	movq	%r11, 792(%rax)
	movq	%rdi, 800(%rax)
	movq	8(%rsp), %rsi
	movq	32(%rsp), %rdi
	movq	$0, 808(%rax)
	movq	$64, 816(%rax)
	movq	$8, 824(%rax)
	movq	%rsi, 832(%rax)
	movq	$64, 840(%rax)
	movq	$8, 848(%rax)
	movq	%r8, 856(%rax)
	movq	%r9, 864(%rax)
	movq	%rcx, 872(%rax)
	movq	$8, 880(%rax)
	movq	%rdi, 888(%rax)
	movq	%rcx, 896(%rax)
	movq	%r11, 904(%rax)
	movq	%rdx, 912(%rax)
	movq	1296(%rsp), %rdi
	movq	320(%rsp), %rdx
	movq	312(%rsp), %rsi
	movq	$0, 920(%rax)
	movq	%rdi, 928(%rax)
	movq	$8, 936(%rax)
	movq	%r15, 944(%rax)
	movq	%rdi, 952(%rax)
	movq	$8, 960(%rax)
	movq	%rdx, 968(%rax)
	movq	$0, 976(%rax)
	movq	%rdi, 984(%rax)
	movq	$8, 992(%rax)
	movq	%r14, 1000(%rax)
	movq	%rdi, 1008(%rax)
	movq	$8, 1016(%rax)
	movq	%rsi, 1024(%rax)
	movq	$0, 1032(%rax)
	movq	%rdi, 1040(%rax)
	movq	$8, 1048(%rax)
	movq	%rbx, 1056(%rax)
	movq	%rdi, 1064(%rax)
	movq	$8, 1072(%rax)
	xorl	%eax, %eax
	jmp	.LBB3_168
.LBB3_52:
	cmpq	$1, %r13
	sete	%al
	cmpq	$0, 120(%rsp)
	sete	%cl
	cmpq	%rsi, 24(%rsp)
	sete	%dl
	orb	%al, %dl
	orb	%cl, %dl
	je	.LBB3_96
	cmpq	$8, %rsi
	jle	.LBB3_102
	testb	$7, %sil
	je	.LBB3_27
	movabsq	$.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1, %rax
	jmp	.LBB3_167
.LBB3_67:
	cmpq	%rsi, 24(%rsp)
	sete	%al
	cmpq	$2, %rdx
	setb	%cl
	orb	%al, %cl
	je	.LBB3_101
	cmpq	$8, %rsi
	jle	.LBB3_117
	testb	$7, %sil
	je	.LBB3_35
	movabsq	$.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.49, %rax
	jmp	.LBB3_167
.LBB3_71:
	movabsq	$.LCPI3_4, %rdi
	movq	1088(%rsp), %rdx
	vmovsd	(%rdi), %xmm0
	leaq	24(%rdx,%rsi,8), %rdx
	jmp	.LBB3_74
	.p2align	4
.LBB3_72:
	movq	$2, 24(%rbx,%r9,8)
	vmovapd	%xmm0, %xmm1
.LBB3_73:
	vmovsd	%xmm1, 24(%r14,%r9,8)
	incq	%rsi
	movq	24(%rax,%r9,8), %rdi
	imulq	%r8, %rdi
	addq	%r8, %rdi
	movq	%rdi, 24(%r15,%r9,8)
	movq	%rsi, %r9
	cmpq	%rbp, %rsi
	je	.LBB3_18
.LBB3_74:
	cmpq	%rcx, %r9
	jge	.LBB3_78
	movq	-24(%rdx,%r9,8), %rsi
	vmovapd	%xmm12, %xmm1
	movq	%rsi, (%rbx,%r9,8)
	cmpq	$1, %rsi
	je	.LBB3_79
	vmovapd	%xmm0, %xmm1
	testq	%rsi, %rsi
	jne	.LBB3_79
	vmovapd	%xmm13, %xmm1
	jmp	.LBB3_79
	.p2align	4
.LBB3_78:
	vmovapd	%xmm0, %xmm1
	movq	$2, (%rbx,%r9,8)
.LBB3_79:
	vmovsd	%xmm1, (%r14,%r9,8)
	movq	(%rax,%r9,8), %rsi
	imulq	%r8, %rsi
	addq	%r8, %rsi
	movq	%rsi, (%r15,%r9,8)
	leaq	1(%r9), %rsi
	cmpq	%rcx, %rsi
	jge	.LBB3_83
	movq	-16(%rdx,%r9,8), %rdi
	movq	%rdi, 8(%rbx,%r9,8)
	testq	%rdi, %rdi
	je	.LBB3_84
	vmovapd	%xmm0, %xmm1
	cmpq	$1, %rdi
	jne	.LBB3_85
	vmovapd	%xmm12, %xmm1
	jmp	.LBB3_85
	.p2align	4
.LBB3_83:
	movq	$2, 8(%rbx,%r9,8)
	vmovapd	%xmm0, %xmm1
	jmp	.LBB3_85
.LBB3_84:
	vmovapd	%xmm13, %xmm1
	.p2align	4
.LBB3_85:
	vmovsd	%xmm1, 8(%r14,%r9,8)
	incq	%rsi
	movq	8(%rax,%r9,8), %rdi
	imulq	%r8, %rdi
	addq	%r8, %rdi
	movq	%rdi, 8(%r15,%r9,8)
	cmpq	%rcx, %rsi
	jge	.LBB3_89
	movq	-8(%rdx,%r9,8), %rdi
	movq	%rdi, 16(%rbx,%r9,8)
	testq	%rdi, %rdi
	je	.LBB3_90
	vmovapd	%xmm0, %xmm1
	cmpq	$1, %rdi
	jne	.LBB3_91
	vmovapd	%xmm12, %xmm1
	jmp	.LBB3_91
	.p2align	4
.LBB3_89:
	movq	$2, 16(%rbx,%r9,8)
	vmovapd	%xmm0, %xmm1
	jmp	.LBB3_91
.LBB3_90:
	vmovapd	%xmm13, %xmm1
	.p2align	4
.LBB3_91:
	vmovsd	%xmm1, 16(%r14,%r9,8)
	incq	%rsi
	movq	16(%rax,%r9,8), %rdi
	imulq	%r8, %rdi
	addq	%r8, %rdi
	movq	%rdi, 16(%r15,%r9,8)
	cmpq	%rcx, %rsi
	jge	.LBB3_72
	movq	(%rdx,%r9,8), %rdi
	movq	%rdi, 24(%rbx,%r9,8)
	testq	%rdi, %rdi
	je	.LBB3_95
	vmovapd	%xmm0, %xmm1
	cmpq	$1, %rdi
	jne	.LBB3_73
	vmovapd	%xmm12, %xmm1
	jmp	.LBB3_73
.LBB3_95:
	vmovapd	%xmm13, %xmm1
	jmp	.LBB3_73
.LBB3_96:
	movabsq	$.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834, %rax
	jmp	.LBB3_167
.LBB3_97:
	movq	216(%rsp), %rax
	imulq	%rsi, %rax
	cmpq	$1, %rsi
	sete	%cl
	testq	%rax, %rax
	sete	%al
	cmpq	%rdi, 24(%rsp)
	sete	%dl
	orb	%cl, %dl
	orb	%al, %dl
	je	.LBB3_108
	cmpq	$4, %rdi
	jle	.LBB3_124
	testb	$3, %dil
	jne	.LBB3_100
	jmp	.LBB3_39
.LBB3_101:
	movabsq	$.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.48, %rax
	jmp	.LBB3_167
.LBB3_102:
	movl	%r13d, %eax
	imull	%esi, %eax
	testb	$7, %al
	je	.LBB3_27
	movabsq	$.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59, %rax
	jmp	.LBB3_167
.LBB3_104:
	movq	48(%rsp), %rdx
	movq	%r13, %rax
	imulq	%rdx, %rax
	cmpq	$1, %rdx
	sete	%cl
	testq	%rax, %rax
	sete	%al
	cmpq	%rsi, 24(%rsp)
	sete	%bpl
	orb	%bpl, %cl
	orb	%al, %cl
	je	.LBB3_108
	cmpq	$4, %rsi
	jle	.LBB3_132
	testb	$3, %sil
	je	.LBB3_151
.LBB3_100:
	movabsq	$.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.60, %rax
	jmp	.LBB3_167
.LBB3_108:
	movabsq	$.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.59, %rax
	jmp	.LBB3_167
.LBB3_117:
	movl	%edx, %eax
	imull	%esi, %eax
	testb	$7, %al
	je	.LBB3_35
	movabsq	$.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.50, %rax
	jmp	.LBB3_167
.LBB3_119:
	cmpq	%rsi, 24(%rsp)
	sete	%al
	cmpq	$2, %rdx
	setb	%cl
	orb	%al, %cl
	je	.LBB3_131
	cmpq	$4, %rsi
	jle	.LBB3_140
	testb	$3, %sil
	je	.LBB3_47
	movabsq	$.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.82, %rax
	jmp	.LBB3_167
.LBB3_124:
	movl	%esi, %eax
	imull	%edi, %eax
	testb	$3, %al
	jne	.LBB3_125
	jmp	.LBB3_39
.LBB3_127:
	cmpq	%rdi, 24(%rsp)
	movq	48(%rsp), %rsi
	sete	%al
	cmpq	$2, %rsi
	setb	%cl
	orb	%al, %cl
	je	.LBB3_139
	cmpq	$8, %rdi
	jle	.LBB3_157
	testb	$7, %dil
	jne	.LBB3_130
	jmp	.LBB3_49
.LBB3_131:
	movabsq	$.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.81, %rax
	jmp	.LBB3_167
.LBB3_132:
	movl	%edx, %eax
	imull	%esi, %eax
	testb	$3, %al
	je	.LBB3_153
.LBB3_125:
	movabsq	$.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.61, %rax
	jmp	.LBB3_167
.LBB3_134:
	movq	224(%rsp), %rax
	jmp	.LBB3_167
.LBB3_135:
	cmpq	%r8, 24(%rsp)
	movq	48(%rsp), %rdx
	sete	%sil
	cmpq	$2, %rdx
	setb	%cl
	orb	%sil, %cl
	je	.LBB3_139
	cmpq	$8, %r8
	jle	.LBB3_165
	testb	$7, %r8b
	je	.LBB3_51
.LBB3_130:
	movabsq	$.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.93, %rax
	jmp	.LBB3_167
.LBB3_139:
	movabsq	$.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.92, %rax
	jmp	.LBB3_167
.LBB3_140:
	movl	%edx, %eax
	imull	%esi, %eax
	testb	$3, %al
	je	.LBB3_47
	movabsq	$.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.83, %rax
	jmp	.LBB3_167
.LBB3_142:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.7, %rax
	jmp	.LBB3_167
.LBB3_143:
	movabsq	$.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b, %rax
	jmp	.LBB3_167
.LBB3_144:
	movabsq	$.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %rax
	jmp	.LBB3_167
.LBB3_145:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %rax
	jmp	.LBB3_167
.LBB3_146:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.18, %rax
	jmp	.LBB3_167
.LBB3_147:
	movb	$1, %bpl
	testq	%r12, %r12
	jg	.LBB3_178
	movb	$1, %r13b
	movq	%r12, 32(%rsp)
	movq	%r12, 40(%rsp)
	jmp	.LBB3_24
.LBB3_149:
	movq	%r12, %rcx
	jmp	.LBB3_25
.LBB3_150:
	movq	%r12, %rax
	jmp	.LBB3_26
.LBB3_151:
	movq	16(%rsp), %rdi
	movabsq	$NRT_incref, %rax
	movq	%r13, 144(%rsp)
	callq	*%rax
	movq	48(%rsp), %rcx
	cmpq	$2, %rcx
	setb	%al
	orb	%al, %bpl
	jne	.LBB3_43
	jmp	.LBB3_152
.LBB3_153:
	movq	16(%rsp), %rdi
	movabsq	$NRT_incref, %rax
	movq	%r13, 144(%rsp)
	callq	*%rax
	movq	48(%rsp), %rcx
	cmpq	$2, %rcx
	setb	%al
	orb	%al, %bpl
	cmpb	$1, %bpl
	jne	.LBB3_152
	movl	%ecx, %eax
	imull	80(%rsp), %eax
	testb	$3, %al
	je	.LBB3_43
	movabsq	$.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.72, %rax
	jmp	.LBB3_167
.LBB3_152:
	movabsq	$.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.70, %rax
	jmp	.LBB3_167
.LBB3_157:
	movl	%esi, %eax
	imull	%edi, %eax
	testb	$7, %al
	jne	.LBB3_166
	jmp	.LBB3_49
.LBB3_159:
	movq	%r12, %rax
	jmp	.LBB3_28
.LBB3_160:
	movq	%r12, %rax
	jmp	.LBB3_29
.LBB3_161:
	movq	%r12, %rax
	jmp	.LBB3_30
.LBB3_162:
	movq	%r12, 72(%rsp)
	movl	$19, %eax
	cmpq	$19, %r12
	jg	.LBB3_32
.LBB3_163:
	movq	%r12, %rax
	jmp	.LBB3_32
.LBB3_165:
	movl	%edx, %ecx
	imull	%r8d, %ecx
	testb	$7, %cl
	je	.LBB3_51
.LBB3_166:
	movabsq	$.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.94, %rax
.LBB3_167:
	movq	8(%rsp), %rcx
	movq	%rax, (%rcx)
	movl	$1, %eax
.LBB3_168:
	addq	$408, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB3_169:
	.cfi_def_cfa_offset 464
	movq	%r12, %rcx
	movq	%r12, %rax
	movabsq	$NRT_incref, %rdx
	jmp	.LBB3_38
.LBB3_170:
	movq	%r12, %rcx
	jmp	.LBB3_40
.LBB3_171:
	movq	%r12, %rax
	jmp	.LBB3_41
.LBB3_172:
	movq	208(%rsp), %rax
	jmp	.LBB3_48
.LBB3_173:
	leaq	-14(%r12), %rdx
	movl	$10, %ecx
	movq	%rcx, 40(%rsp)
	testq	%rax, %rax
	jg	.LBB3_22
.LBB3_174:
	xorl	%r13d, %r13d
	jmp	.LBB3_23
.LBB3_175:
	movq	%r12, %rcx
	jmp	.LBB3_34
.LBB3_176:
	movq	%r12, %rax
	jmp	.LBB3_38
.LBB3_177:
	xorl	%esi, %esi
	movq	%rdx, %rbp
	jmp	.LBB3_46
.LBB3_178:
	cmpq	$11, %r12
	movl	$10, %eax
	cmovbq	%r12, %rax
	setb	%r13b
	movq	%rax, 40(%rsp)
	jmp	.LBB3_23
.Lfunc_end3:
	.size	_ZN10edumig_sim7kernels10fast_study4roomB2v2B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29, .Lfunc_end3-_ZN10edumig_sim7kernels10fast_study4roomB2v2B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29
	.cfi_endproc

	.weak	NRT_incref
	.p2align	4
	.type	NRT_incref,@function
NRT_incref:
	testq	%rdi, %rdi
	je	.LBB4_2
	lock		incq	(%rdi)
.LBB4_2:
	retq
.Lfunc_end4:
	.size	NRT_incref, .Lfunc_end4-NRT_incref

	.weak	NRT_decref
	.p2align	4
	.type	NRT_decref,@function
NRT_decref:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.LBB5_2
	#MEMBARRIER
	lock		decq	(%rdi)
	je	.LBB5_3
.LBB5_2:
	retq
.LBB5_3:
	movabsq	$NRT_MemInfo_call_dtor, %rax
	#MEMBARRIER
	jmpq	*%rax
.Lfunc_end5:
	.size	NRT_decref, .Lfunc_end5-NRT_decref
	.cfi_endproc

	.weak	_ZN10edumig_sim7kernels5lanes5spaceB2v9B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx24Literal_5bint_5d_2864_29
	.p2align	4
	.type	_ZN10edumig_sim7kernels5lanes5spaceB2v9B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx24Literal_5bint_5d_2864_29,@function
_ZN10edumig_sim7kernels5lanes5spaceB2v9B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx24Literal_5bint_5d_2864_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	%rsi, %rbx
	vmovapd	%xmm0, 80(%rsp)
	cmpq	$-8, %rdx
	jl	.LBB6_31
	movabsq	$18014398509481975, %rax
	movq	%rdx, %r12
	cmpq	%rax, %rdx
	jg	.LBB6_32
	movq	%r12, %rbp
	shlq	$6, %rbp
	movq	%rdi, %r14
	movabsq	$NRT_MemInfo_alloc_aligned, %rax
	movl	$32, %esi
	leaq	512(%rbp), %r13
	leaq	(,%r13,8), %rdi
	callq	*%rax
	testq	%rax, %rax
	je	.LBB6_33
	movq	24(%rax), %rcx
	movq	%rax, %r15
	movl	$2307, %edx
	movl	%ecx, %eax
	negl	%eax
	bextrl	%edx, %eax, %edi
	addq	%rdi, %rbp
	cmpq	%r13, %rdi
	jae	.LBB6_34
.LBB6_4:
	movq	%rbp, %rax
	sarq	$63, %rax
	andq	%r13, %rax
	addq	%rbp, %rax
	movq	%rax, %rdx
	js	.LBB6_35
	cmpq	%r13, %rax
	jge	.LBB6_36
.LBB6_6:
	subq	%rdi, %rdx
	leaq	(%rcx,%rdi,8), %rcx
	leaq	64(%rsp), %rsi
	leaq	72(%rsp), %r10
	movl	$1, %r9d
	movl	$1, %edi
	movq	%r15, 24(%rsp)
	movq	%r12, (%rsp)
	movq	$0, 32(%rsp)
	movq	$64, 8(%rsp)
	xorl	%r11d, %r11d
	xorl	%r8d, %r8d
	movq	%rdx, %rax
	sarq	$63, %rax
	andnq	%rdx, %rax, %rax
	movq	%rax, 40(%rsp)
	movq	$8, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%rax, 64(%rsp)
	xorl	%ecx, %ecx
	movq	$8, 72(%rsp)
	.p2align	4
.LBB6_7:
	movq	(%rsp,%r11,8), %r12
	testq	%r12, %r12
	movq	%r12, %r13
	cmovsq	%r9, %r13
	cmovsq	%r11, %rcx
	shrq	$63, %r12
	incq	%r11
	imulq	%r13, %rdi
	addq	%r12, %r8
	cmpq	$2, %r11
	jne	.LBB6_7
	cmpq	$1, %r8
	je	.LBB6_12
	testq	%r8, %r8
	jne	.LBB6_17
	vcvtsi2sd	%rax, %xmm15, %xmm0
	vcvtsi2sd	%rdi, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB6_11
	jnp	.LBB6_26
.LBB6_11:
	movabsq	$.const.picklebuf.cf1b8843efd61a5879f7e8538e9161d4573862a1, %rax
	jmp	.LBB6_29
.LBB6_12:
	testq	%rdi, %rdi
	je	.LBB6_21
	movq	%rdi, %rdx
	orq	%rax, %rdx
	shrq	$32, %rdx
	testq	%rdx, %rdx
	je	.LBB6_18
	je	.LBB6_18
	je	.LBB6_18
	cqto
	idivq	%rdi
	jmp	.LBB6_19
.LBB6_17:
	movabsq	$.const.picklebuf.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb, %rax
	jmp	.LBB6_29
.LBB6_18:
	xorl	%edx, %edx
	divl	%edi
.LBB6_19:
	movq	%rdx, %r8
	xorq	%rdi, %r8
	sets	%r9b
	testq	%rdx, %rdx
	setne	%r8b
	xorl	%r11d, %r11d
	andb	%r9b, %r8b
	cmovneq	%rdi, %r11
	addq	%rdx, %r11
	jne	.LBB6_23
	movzbl	%r8b, %edx
	subq	%rdx, %rax
	jmp	.LBB6_25
.LBB6_21:
	testq	%rdx, %rdx
	jle	.LBB6_24
.LBB6_23:
	movabsq	$.const.picklebuf.60796c0857dac67f5d04d1cd15476ed7303244ac, %rax
	jmp	.LBB6_29
.LBB6_24:
	xorl	%eax, %eax
.LBB6_25:
	movq	%rax, (%rsp,%rcx,8)
.LBB6_26:
	movabsq	$numba_attempt_nocopy_reshape, %rax
	movq	%rsp, %r8
	leaq	80(%rsp), %r9
	movl	$1, %edi
	movl	$2, %ecx
	movq	%r10, %rdx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	$8
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB6_28
	vmovaps	80(%rsp), %xmm0
	vmovups	48(%rsp), %xmm1
	movq	32(%rsp), %rax
	movq	8(%rsp), %rbp
	movq	24(%rsp), %rbx
	movq	(%rsp), %r12
	movq	%rax, 16(%rsp)
	movabsq	$NRT_incref, %rax
	movq	%rbp, %r13
	movq	%rbx, %rdi
	imulq	%r12, %r13
	vmovaps	%xmm0, 112(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	callq	*%rax
	vmovapd	96(%rsp), %xmm0
	vmovapd	112(%rsp), %xmm1
	movq	16(%rsp), %rax
	movq	%rbx, (%r14)
	movq	%r15, %rdi
	movq	%rax, 8(%r14)
	movabsq	$NRT_decref, %rax
	movq	%r13, 16(%r14)
	vmovupd	%xmm0, 24(%r14)
	movq	%r12, 40(%r14)
	movq	%rbp, 48(%r14)
	vmovupd	%xmm1, 56(%r14)
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB6_30
.LBB6_28:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
.LBB6_29:
	movq	%rax, (%rbx)
	movl	$1, %eax
.LBB6_30:
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB6_31:
	.cfi_def_cfa_offset 192
	movabsq	$.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.31, %rax
	jmp	.LBB6_29
.LBB6_32:
	movabsq	$.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.30, %rax
	jmp	.LBB6_29
.LBB6_33:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.29, %rax
	jmp	.LBB6_29
.LBB6_34:
	movq	%r13, %rdi
	jmp	.LBB6_4
.LBB6_35:
	xorl	%edx, %edx
	cmpq	%r13, %rax
	jl	.LBB6_6
.LBB6_36:
	movq	%r13, %rdx
	jmp	.LBB6_6
.Lfunc_end6:
	.size	_ZN10edumig_sim7kernels5lanes5spaceB2v9B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx24Literal_5bint_5d_2864_29, .Lfunc_end6-_ZN10edumig_sim7kernels5lanes5spaceB2v9B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx24Literal_5bint_5d_2864_29
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI7_0:
	.quad	-4658895280553007687
.LCPI7_1:
	.quad	-7723592293110705685
	.section	.ltext,"axl",@progbits
	.weak	_ZN10edumig_sim7kernels10fast_study4fillB3v19B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29
	.p2align	4
	.type	_ZN10edumig_sim7kernels10fast_study4fillB3v19B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,@function
_ZN10edumig_sim7kernels10fast_study4fillB3v19B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, -8(%rsp)
	movq	1368(%rsp), %r10
	movq	1360(%rsp), %r11
	movq	1312(%rsp), %rax
	movq	1304(%rsp), %r14
	movq	1256(%rsp), %r15
	movq	1248(%rsp), %r12
	movq	1200(%rsp), %r13
	movq	1192(%rsp), %rbp
	movq	1144(%rsp), %rdi
	movq	1136(%rsp), %rdx
	movq	800(%rsp), %rbx
	movq	56(%rsp), %r9
	xorl	%ecx, %ecx
	.p2align	4
.LBB7_1:
	movq	(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, (%r9,%rcx,8)
	movq	8(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 8(%r9,%rcx,8)
	movq	16(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 16(%r9,%rcx,8)
	movq	24(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 24(%r9,%rcx,8)
	movq	32(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 32(%r9,%rcx,8)
	movq	40(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 40(%r9,%rcx,8)
	movq	48(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 48(%r9,%rcx,8)
	movq	56(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 56(%r9,%rcx,8)
	movq	64(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 64(%r9,%rcx,8)
	movq	72(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 72(%r9,%rcx,8)
	movq	80(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 80(%r9,%rcx,8)
	movq	88(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 88(%r9,%rcx,8)
	movq	96(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 96(%r9,%rcx,8)
	movq	104(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 104(%r9,%rcx,8)
	movq	112(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovsd	(%r8,%rsi,8), %xmm0
	vmovsd	%xmm0, 112(%r9,%rcx,8)
	movq	120(%rbx,%rcx,8), %rsi
	leaq	(%rdx,%rsi,8), %r8
	sarq	$63, %rsi
	andq	%rdi, %rsi
	vmovq	(%r8,%rsi,8), %xmm0
	vmovq	%xmm0, 120(%r9,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_1
	movq	72(%rsp), %rcx
	leaq	120(%r9,%rcx,8), %rdx
	movq	%rcx, %r9
	xorl	%ecx, %ecx
	.p2align	4
.LBB7_3:
	movq	(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -120(%rdx,%rcx,8)
	movq	8(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -112(%rdx,%rcx,8)
	movq	16(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -104(%rdx,%rcx,8)
	movq	24(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -96(%rdx,%rcx,8)
	movq	32(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -88(%rdx,%rcx,8)
	movq	40(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -80(%rdx,%rcx,8)
	movq	48(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -72(%rdx,%rcx,8)
	movq	56(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -64(%rdx,%rcx,8)
	movq	64(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -56(%rdx,%rcx,8)
	movq	72(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -48(%rdx,%rcx,8)
	movq	80(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -40(%rdx,%rcx,8)
	movq	88(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -32(%rdx,%rcx,8)
	movq	96(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -24(%rdx,%rcx,8)
	movq	104(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -16(%rdx,%rcx,8)
	movq	112(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -8(%rdx,%rcx,8)
	movq	120(%rbx,%rcx,8), %rsi
	leaq	(%rbp,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r13, %rsi
	vmovq	(%rdi,%rsi,8), %xmm0
	vmovq	%xmm0, (%rdx,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_3
	movq	56(%rsp), %rbp
	movq	%r9, %rcx
	shlq	$4, %rcx
	leaq	120(%rbp,%rcx), %rdx
	xorl	%ecx, %ecx
	.p2align	4
.LBB7_5:
	movq	(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -120(%rdx,%rcx,8)
	movq	8(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -112(%rdx,%rcx,8)
	movq	16(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -104(%rdx,%rcx,8)
	movq	24(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -96(%rdx,%rcx,8)
	movq	32(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -88(%rdx,%rcx,8)
	movq	40(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -80(%rdx,%rcx,8)
	movq	48(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -72(%rdx,%rcx,8)
	movq	56(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -64(%rdx,%rcx,8)
	movq	64(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -56(%rdx,%rcx,8)
	movq	72(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -48(%rdx,%rcx,8)
	movq	80(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -40(%rdx,%rcx,8)
	movq	88(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -32(%rdx,%rcx,8)
	movq	96(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -24(%rdx,%rcx,8)
	movq	104(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -16(%rdx,%rcx,8)
	movq	112(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -8(%rdx,%rcx,8)
	movq	120(%rbx,%rcx,8), %rsi
	leaq	(%r12,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r15, %rsi
	vmovq	(%rdi,%rsi,8), %xmm0
	vmovq	%xmm0, (%rdx,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_5
	movq	128(%rsp), %r13
	leaq	(%r9,%r9,2), %r15
	xorl	%ecx, %ecx
	leaq	120(%rbp,%r15,8), %rdx
	.p2align	4
.LBB7_7:
	movq	(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -120(%rdx,%rcx,8)
	movq	8(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -112(%rdx,%rcx,8)
	movq	16(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -104(%rdx,%rcx,8)
	movq	24(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -96(%rdx,%rcx,8)
	movq	32(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -88(%rdx,%rcx,8)
	movq	40(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -80(%rdx,%rcx,8)
	movq	48(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -72(%rdx,%rcx,8)
	movq	56(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -64(%rdx,%rcx,8)
	movq	64(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -56(%rdx,%rcx,8)
	movq	72(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -48(%rdx,%rcx,8)
	movq	80(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -40(%rdx,%rcx,8)
	movq	88(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -32(%rdx,%rcx,8)
	movq	96(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -24(%rdx,%rcx,8)
	movq	104(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -16(%rdx,%rcx,8)
	movq	112(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovsd	(%rdi,%rsi,8), %xmm0
	vmovsd	%xmm0, -8(%rdx,%rcx,8)
	movq	120(%rbx,%rcx,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%rax, %rsi
	vmovq	(%rdi,%rsi,8), %xmm0
	vmovq	%xmm0, (%rdx,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_7
	movq	1640(%rsp), %r8
	movq	1592(%rsp), %r12
	movq	%r9, %rax
	shlq	$5, %rax
	xorl	%ecx, %ecx
	leaq	120(%rbp,%rax), %rax
	.p2align	4
.LBB7_9:
	movq	(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -120(%rax,%rcx,8)
	movq	8(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -112(%rax,%rcx,8)
	movq	16(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -104(%rax,%rcx,8)
	movq	24(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -96(%rax,%rcx,8)
	movq	32(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -88(%rax,%rcx,8)
	movq	40(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -80(%rax,%rcx,8)
	movq	48(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -72(%rax,%rcx,8)
	movq	56(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -64(%rax,%rcx,8)
	movq	64(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -56(%rax,%rcx,8)
	movq	72(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -48(%rax,%rcx,8)
	movq	80(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -40(%rax,%rcx,8)
	movq	88(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -32(%rax,%rcx,8)
	movq	96(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -24(%rax,%rcx,8)
	movq	104(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -16(%rax,%rcx,8)
	movq	112(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -8(%rax,%rcx,8)
	movq	120(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovq	(%rsi,%rdx,8), %xmm0
	vmovq	%xmm0, (%rax,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_9
	movq	1648(%rsp), %rdi
	movq	1424(%rsp), %r10
	movq	1416(%rsp), %r11
	leaq	(%r9,%r9,4), %rax
	xorl	%ecx, %ecx
	leaq	120(%rbp,%rax,8), %rax
	.p2align	4
.LBB7_11:
	movq	(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -120(%rax,%rcx,8)
	movq	8(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -112(%rax,%rcx,8)
	movq	16(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -104(%rax,%rcx,8)
	movq	24(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -96(%rax,%rcx,8)
	movq	32(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -88(%rax,%rcx,8)
	movq	40(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -80(%rax,%rcx,8)
	movq	48(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -72(%rax,%rcx,8)
	movq	56(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -64(%rax,%rcx,8)
	movq	64(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -56(%rax,%rcx,8)
	movq	72(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -48(%rax,%rcx,8)
	movq	80(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -40(%rax,%rcx,8)
	movq	88(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -32(%rax,%rcx,8)
	movq	96(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -24(%rax,%rcx,8)
	movq	104(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -16(%rax,%rcx,8)
	movq	112(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -8(%rax,%rcx,8)
	movq	120(%rbx,%rcx,8), %rdx
	leaq	(%r11,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r10, %rdx
	vmovq	(%rsi,%rdx,8), %xmm0
	vmovq	%xmm0, (%rax,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_11
	shlq	$4, %r15
	movq	1808(%rsp), %r10
	movq	1760(%rsp), %r11
	movq	1480(%rsp), %r14
	xorl	%ecx, %ecx
	leaq	120(%rbp,%r15), %rax
	movq	1472(%rsp), %r15
	.p2align	4
.LBB7_13:
	movq	(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -120(%rax,%rcx,8)
	movq	8(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -112(%rax,%rcx,8)
	movq	16(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -104(%rax,%rcx,8)
	movq	24(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -96(%rax,%rcx,8)
	movq	32(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -88(%rax,%rcx,8)
	movq	40(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -80(%rax,%rcx,8)
	movq	48(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -72(%rax,%rcx,8)
	movq	56(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -64(%rax,%rcx,8)
	movq	64(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -56(%rax,%rcx,8)
	movq	72(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -48(%rax,%rcx,8)
	movq	80(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -40(%rax,%rcx,8)
	movq	88(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -32(%rax,%rcx,8)
	movq	96(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -24(%rax,%rcx,8)
	movq	104(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -16(%rax,%rcx,8)
	movq	112(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -8(%rax,%rcx,8)
	movq	120(%rbx,%rcx,8), %rdx
	leaq	(%r15,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r14, %rdx
	vmovq	(%rsi,%rdx,8), %xmm0
	vmovq	%xmm0, (%rax,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_13
	imulq	$56, %r9, %rax
	movq	1816(%rsp), %r9
	movq	856(%rsp), %r15
	movq	1528(%rsp), %r14
	xorl	%ecx, %ecx
	leaq	120(%rbp,%rax), %rax
	movq	1536(%rsp), %rbp
	.p2align	4
.LBB7_15:
	movq	(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -120(%rax,%rcx,8)
	movq	8(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -112(%rax,%rcx,8)
	movq	16(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -104(%rax,%rcx,8)
	movq	24(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -96(%rax,%rcx,8)
	movq	32(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -88(%rax,%rcx,8)
	movq	40(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -80(%rax,%rcx,8)
	movq	48(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -72(%rax,%rcx,8)
	movq	56(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -64(%rax,%rcx,8)
	movq	64(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -56(%rax,%rcx,8)
	movq	72(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -48(%rax,%rcx,8)
	movq	80(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -40(%rax,%rcx,8)
	movq	88(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -32(%rax,%rcx,8)
	movq	96(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -24(%rax,%rcx,8)
	movq	104(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -16(%rax,%rcx,8)
	movq	112(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -8(%rax,%rcx,8)
	movq	120(%rbx,%rcx,8), %rdx
	leaq	(%r14,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rbp, %rdx
	vmovq	(%rsi,%rdx,8), %xmm0
	vmovq	%xmm0, (%rax,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_15
	movq	72(%rsp), %rax
	movq	56(%rsp), %rcx
	movq	1584(%rsp), %rbp
	shlq	$6, %rax
	leaq	120(%rcx,%rax), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB7_17:
	movq	(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -120(%rax,%rcx,8)
	movq	8(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -112(%rax,%rcx,8)
	movq	16(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -104(%rax,%rcx,8)
	movq	24(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -96(%rax,%rcx,8)
	movq	32(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -88(%rax,%rcx,8)
	movq	40(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -80(%rax,%rcx,8)
	movq	48(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -72(%rax,%rcx,8)
	movq	56(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -64(%rax,%rcx,8)
	movq	64(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -56(%rax,%rcx,8)
	movq	72(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -48(%rax,%rcx,8)
	movq	80(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -40(%rax,%rcx,8)
	movq	88(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -32(%rax,%rcx,8)
	movq	96(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -24(%rax,%rcx,8)
	movq	104(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -16(%rax,%rcx,8)
	movq	112(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -8(%rax,%rcx,8)
	movq	120(%rbx,%rcx,8), %rdx
	leaq	(%rbp,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%r12, %rdx
	vmovq	(%rsi,%rdx,8), %xmm0
	vmovq	%xmm0, (%rax,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_17
	movq	72(%rsp), %rax
	movq	56(%rsp), %rcx
	movq	1752(%rsp), %r14
	leaq	(%rax,%rax,8), %rax
	leaq	120(%rcx,%rax,8), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB7_19:
	movq	(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -120(%rax,%rcx,8)
	movq	8(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -112(%rax,%rcx,8)
	movq	16(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -104(%rax,%rcx,8)
	movq	24(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -96(%rax,%rcx,8)
	movq	32(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -88(%rax,%rcx,8)
	movq	40(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -80(%rax,%rcx,8)
	movq	48(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -72(%rax,%rcx,8)
	movq	56(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -64(%rax,%rcx,8)
	movq	64(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -56(%rax,%rcx,8)
	movq	72(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -48(%rax,%rcx,8)
	movq	80(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -40(%rax,%rcx,8)
	movq	88(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -32(%rax,%rcx,8)
	movq	96(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -24(%rax,%rcx,8)
	movq	104(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -16(%rax,%rcx,8)
	movq	112(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmovsd	%xmm0, -8(%rax,%rcx,8)
	movq	120(%rbx,%rcx,8), %rdx
	leaq	(%r8,%rdx,8), %rsi
	sarq	$63, %rdx
	andq	%rdi, %rdx
	vmovq	(%rsi,%rdx,8), %xmm0
	vmovq	%xmm0, (%rax,%rcx,8)
	addq	$16, %rcx
	cmpq	$64, %rcx
	jne	.LBB7_19
	movq	144(%rsp), %rbp
	movb	$1, %cl
	movl	$3, %eax
	movabsq	$-7046029254386353131, %rdx
	.p2align	4
.LBB7_21:
	movq	-24(%rbx,%rax,8), %rsi
	leaq	(%r14,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r11, %rsi
	movq	(%rdi,%rsi,8), %rsi
	imulq	%rdx, %rsi
	addq	%rdx, %rsi
	movq	%rsi, -24(%r13,%rax,8)
	movq	-24(%rbx,%rax,8), %rsi
	leaq	(%r10,%rsi,8), %rdi
	sarq	$63, %rsi
	andq	%r9, %rsi
	movq	(%rdi,%rsi,8), %rsi
	movq	%rsi, -24(%r15,%rax,8)
	cmpq	(%r15), %rsi
	sete	%sil
	andb	%cl, %sil
	movq	-16(%rbx,%rax,8), %rcx
	leaq	(%r14,%rcx,8), %rdi
	sarq	$63, %rcx
	andq	%r11, %rcx
	movq	(%rdi,%rcx,8), %rcx
	imulq	%rdx, %rcx
	addq	%rdx, %rcx
	movq	%rcx, -16(%r13,%rax,8)
	movq	-16(%rbx,%rax,8), %rcx
	leaq	(%r10,%rcx,8), %rdi
	sarq	$63, %rcx
	andq	%r9, %rcx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rcx, -16(%r15,%rax,8)
	cmpq	(%r15), %rcx
	movq	-8(%rbx,%rax,8), %rdi
	sete	%cl
	leaq	(%r14,%rdi,8), %r8
	sarq	$63, %rdi
	andq	%r11, %rdi
	movq	(%r8,%rdi,8), %rdi
	imulq	%rdx, %rdi
	addq	%rdx, %rdi
	movq	%rdi, -8(%r13,%rax,8)
	movq	-8(%rbx,%rax,8), %rdi
	leaq	(%r10,%rdi,8), %r8
	sarq	$63, %rdi
	andq	%r9, %rdi
	movq	(%r8,%rdi,8), %rdi
	movq	%rdi, -8(%r15,%rax,8)
	cmpq	(%r15), %rdi
	sete	%dil
	andb	%cl, %dil
	movq	(%rbx,%rax,8), %rcx
	andb	%sil, %dil
	leaq	(%r14,%rcx,8), %rsi
	sarq	$63, %rcx
	andq	%r11, %rcx
	movq	(%rsi,%rcx,8), %rcx
	imulq	%rdx, %rcx
	addq	%rdx, %rcx
	movq	%rcx, (%r13,%rax,8)
	movq	(%rbx,%rax,8), %rcx
	leaq	(%r10,%rcx,8), %rsi
	sarq	$63, %rcx
	andq	%r9, %rcx
	movq	(%rsi,%rcx,8), %rcx
	movq	%rcx, (%r15,%rax,8)
	cmpq	(%r15), %rcx
	sete	%cl
	addq	$4, %rax
	andb	%dil, %cl
	cmpq	$67, %rax
	jne	.LBB7_21
	movq	1952(%rsp), %rsi
	movabsq	$-4658895280553007687, %rax
	movabsq	$-7723592293110705685, %rdx
	movabsq	$2305843009213693920, %r11
	movabsq	$.LCPI7_0, %r8
	movabsq	$.LCPI7_1, %rdi
	movq	(%rsi), %r10
	movq	8(%rsi), %r9
	movq	48(%rsi), %rsi
	testq	%r11, %rbp
	je	.LBB7_23
	vpbroadcastq	%r10, %zmm0
	vpaddq	(%r13), %zmm0, %zmm1
	vpaddq	64(%r13), %zmm0, %zmm2
	vpaddq	128(%r13), %zmm0, %zmm3
	vpaddq	192(%r13), %zmm0, %zmm4
	vpbroadcastq	(%r8), %zmm12
	vpbroadcastq	(%rdi), %zmm11
	vpsrlq	$30, %zmm1, %zmm5
	vpsrlq	$30, %zmm2, %zmm6
	vpsrlq	$30, %zmm3, %zmm7
	vpsrlq	$30, %zmm4, %zmm8
	vpxorq	%zmm1, %zmm5, %zmm1
	vpxorq	%zmm2, %zmm6, %zmm2
	vpxorq	%zmm3, %zmm7, %zmm3
	vpxorq	%zmm4, %zmm8, %zmm4
	vpmullq	%zmm12, %zmm1, %zmm1
	vpmullq	%zmm12, %zmm2, %zmm2
	vpmullq	%zmm12, %zmm3, %zmm3
	vpmullq	%zmm12, %zmm4, %zmm4
	vpsrlq	$27, %zmm1, %zmm6
	vpsrlq	$27, %zmm2, %zmm7
	vpsrlq	$27, %zmm3, %zmm8
	vpsrlq	$27, %zmm4, %zmm9
	vpxorq	%zmm1, %zmm6, %zmm1
	vpxorq	%zmm2, %zmm7, %zmm2
	vpxorq	%zmm3, %zmm8, %zmm3
	vpxorq	%zmm4, %zmm9, %zmm4
	vpmullq	%zmm11, %zmm1, %zmm1
	vpmullq	%zmm11, %zmm2, %zmm2
	vpmullq	%zmm11, %zmm3, %zmm3
	vpmullq	%zmm11, %zmm4, %zmm4
	vpsrlq	$31, %zmm1, %zmm7
	vpsrlq	$31, %zmm2, %zmm8
	vpsrlq	$31, %zmm3, %zmm9
	vpsrlq	$31, %zmm4, %zmm10
	vpxorq	%zmm1, %zmm7, %zmm1
	vpxorq	%zmm2, %zmm8, %zmm2
	vpxorq	%zmm3, %zmm9, %zmm3
	vpxorq	%zmm4, %zmm10, %zmm4
	vmovdqu64	%zmm1, (%r13,%rbp,8)
	vmovdqu64	%zmm2, 64(%r13,%rbp,8)
	vmovdqu64	%zmm3, 128(%r13,%rbp,8)
	vmovdqu64	%zmm4, 192(%r13,%rbp,8)
	vpaddq	256(%r13), %zmm0, %zmm1
	vpaddq	320(%r13), %zmm0, %zmm2
	vpaddq	384(%r13), %zmm0, %zmm3
	vpaddq	448(%r13), %zmm0, %zmm0
	vpsrlq	$30, %zmm1, %zmm4
	vpsrlq	$30, %zmm2, %zmm7
	vpsrlq	$30, %zmm3, %zmm8
	vpsrlq	$30, %zmm0, %zmm9
	vpxorq	%zmm1, %zmm4, %zmm1
	vpxorq	%zmm2, %zmm7, %zmm2
	vpxorq	%zmm3, %zmm8, %zmm3
	vpxorq	%zmm0, %zmm9, %zmm0
	vpmullq	%zmm12, %zmm1, %zmm1
	vpmullq	%zmm12, %zmm2, %zmm2
	vpmullq	%zmm12, %zmm3, %zmm3
	vpmullq	%zmm12, %zmm0, %zmm0
	vpsrlq	$27, %zmm1, %zmm4
	vpsrlq	$27, %zmm2, %zmm5
	vpsrlq	$27, %zmm3, %zmm7
	vpsrlq	$27, %zmm0, %zmm8
	vpxorq	%zmm1, %zmm4, %zmm1
	vpxorq	%zmm2, %zmm5, %zmm2
	vpxorq	%zmm3, %zmm7, %zmm3
	vpxorq	%zmm0, %zmm8, %zmm0
	vpmullq	%zmm11, %zmm1, %zmm1
	vpmullq	%zmm11, %zmm2, %zmm2
	vpmullq	%zmm11, %zmm3, %zmm3
	vpmullq	%zmm11, %zmm0, %zmm0
	vpsrlq	$31, %zmm1, %zmm4
	vpsrlq	$31, %zmm2, %zmm5
	vpsrlq	$31, %zmm3, %zmm6
	vpsrlq	$31, %zmm0, %zmm7
	vpxorq	%zmm1, %zmm4, %zmm1
	vpxorq	%zmm2, %zmm5, %zmm2
	vpxorq	%zmm3, %zmm6, %zmm3
	vpxorq	%zmm0, %zmm7, %zmm0
	vmovdqu64	%zmm1, 256(%r13,%rbp,8)
	vmovdqu64	%zmm2, 320(%r13,%rbp,8)
	vmovdqu64	%zmm3, 384(%r13,%rbp,8)
	vmovdqu64	%zmm0, 448(%r13,%rbp,8)
	jmp	.LBB7_26
.LBB7_23:
	leaq	56(%r13,%rbp,8), %rbx
	leaq	56(%r13), %r11
	xorl	%r14d, %r14d
	.p2align	4
.LBB7_24:
	movq	-56(%r11,%r14,8), %r15
	addq	%r10, %r15
	movq	%r15, %r12
	shrq	$30, %r12
	xorq	%r15, %r12
	imulq	%rax, %r12
	movq	%r12, %r15
	shrq	$27, %r15
	xorq	%r12, %r15
	imulq	%rdx, %r15
	movq	%r15, %r12
	shrq	$31, %r12
	xorq	%r15, %r12
	movq	%r12, -56(%rbx,%r14,8)
	movq	-48(%r11,%r14,8), %r15
	addq	%r10, %r15
	movq	%r15, %r12
	shrq	$30, %r12
	xorq	%r15, %r12
	imulq	%rax, %r12
	movq	%r12, %r15
	shrq	$27, %r15
	xorq	%r12, %r15
	imulq	%rdx, %r15
	movq	%r15, %r12
	shrq	$31, %r12
	xorq	%r15, %r12
	movq	%r12, -48(%rbx,%r14,8)
	movq	-40(%r11,%r14,8), %r15
	addq	%r10, %r15
	movq	%r15, %r12
	shrq	$30, %r12
	xorq	%r15, %r12
	imulq	%rax, %r12
	movq	%r12, %r15
	shrq	$27, %r15
	xorq	%r12, %r15
	imulq	%rdx, %r15
	movq	%r15, %r12
	shrq	$31, %r12
	xorq	%r15, %r12
	movq	%r12, -40(%rbx,%r14,8)
	movq	-32(%r11,%r14,8), %r15
	addq	%r10, %r15
	movq	%r15, %r12
	shrq	$30, %r12
	xorq	%r15, %r12
	imulq	%rax, %r12
	movq	%r12, %r15
	shrq	$27, %r15
	xorq	%r12, %r15
	imulq	%rdx, %r15
	movq	%r15, %r12
	shrq	$31, %r12
	xorq	%r15, %r12
	movq	%r12, -32(%rbx,%r14,8)
	movq	-24(%r11,%r14,8), %r15
	addq	%r10, %r15
	movq	%r15, %r12
	shrq	$30, %r12
	xorq	%r15, %r12
	imulq	%rax, %r12
	movq	%r12, %r15
	shrq	$27, %r15
	xorq	%r12, %r15
	imulq	%rdx, %r15
	movq	%r15, %r12
	shrq	$31, %r12
	xorq	%r15, %r12
	movq	%r12, -24(%rbx,%r14,8)
	movq	-16(%r11,%r14,8), %r15
	addq	%r10, %r15
	movq	%r15, %r12
	shrq	$30, %r12
	xorq	%r15, %r12
	imulq	%rax, %r12
	movq	%r12, %r15
	shrq	$27, %r15
	xorq	%r12, %r15
	imulq	%rdx, %r15
	movq	%r15, %r12
	shrq	$31, %r12
	xorq	%r15, %r12
	movq	%r12, -16(%rbx,%r14,8)
	movq	-8(%r11,%r14,8), %r15
	addq	%r10, %r15
	movq	%r15, %r12
	shrq	$30, %r12
	xorq	%r15, %r12
	imulq	%rax, %r12
	movq	%r12, %r15
	shrq	$27, %r15
	xorq	%r12, %r15
	imulq	%rdx, %r15
	movq	%r15, %r12
	shrq	$31, %r12
	xorq	%r15, %r12
	movq	%r12, -8(%rbx,%r14,8)
	movq	(%r11,%r14,8), %r15
	addq	%r10, %r15
	movq	%r15, %r12
	shrq	$30, %r12
	xorq	%r15, %r12
	imulq	%rax, %r12
	movq	%r12, %r15
	shrq	$27, %r15
	xorq	%r12, %r15
	imulq	%rdx, %r15
	movq	%r15, %r12
	shrq	$31, %r12
	xorq	%r15, %r12
	movq	%r12, (%rbx,%r14,8)
	addq	$8, %r14
	cmpq	$64, %r14
	jne	.LBB7_24
.LBB7_26:
	movq	%rbp, %r11
	shlq	$4, %r11
	cmpq	$255, %r11
	ja	.LBB7_33
	leaq	56(%r13,%r11), %r11
	leaq	56(%r13), %r10
	xorl	%ebx, %ebx
	.p2align	4
.LBB7_28:
	movq	-56(%r10,%rbx,8), %r14
	addq	%r9, %r14
	movq	%r14, %r15
	shrq	$30, %r15
	xorq	%r14, %r15
	imulq	%rax, %r15
	movq	%r15, %r14
	shrq	$27, %r14
	xorq	%r15, %r14
	imulq	%rdx, %r14
	movq	%r14, %r15
	shrq	$31, %r15
	xorq	%r14, %r15
	movq	%r15, -56(%r11,%rbx,8)
	movq	-48(%r10,%rbx,8), %r14
	addq	%r9, %r14
	movq	%r14, %r15
	shrq	$30, %r15
	xorq	%r14, %r15
	imulq	%rax, %r15
	movq	%r15, %r14
	shrq	$27, %r14
	xorq	%r15, %r14
	imulq	%rdx, %r14
	movq	%r14, %r15
	shrq	$31, %r15
	xorq	%r14, %r15
	movq	%r15, -48(%r11,%rbx,8)
	movq	-40(%r10,%rbx,8), %r14
	addq	%r9, %r14
	movq	%r14, %r15
	shrq	$30, %r15
	xorq	%r14, %r15
	imulq	%rax, %r15
	movq	%r15, %r14
	shrq	$27, %r14
	xorq	%r15, %r14
	imulq	%rdx, %r14
	movq	%r14, %r15
	shrq	$31, %r15
	xorq	%r14, %r15
	movq	%r15, -40(%r11,%rbx,8)
	movq	-32(%r10,%rbx,8), %r14
	addq	%r9, %r14
	movq	%r14, %r15
	shrq	$30, %r15
	xorq	%r14, %r15
	imulq	%rax, %r15
	movq	%r15, %r14
	shrq	$27, %r14
	xorq	%r15, %r14
	imulq	%rdx, %r14
	movq	%r14, %r15
	shrq	$31, %r15
	xorq	%r14, %r15
	movq	%r15, -32(%r11,%rbx,8)
	movq	-24(%r10,%rbx,8), %r14
	addq	%r9, %r14
	movq	%r14, %r15
	shrq	$30, %r15
	xorq	%r14, %r15
	imulq	%rax, %r15
	movq	%r15, %r14
	shrq	$27, %r14
	xorq	%r15, %r14
	imulq	%rdx, %r14
	movq	%r14, %r15
	shrq	$31, %r15
	xorq	%r14, %r15
	movq	%r15, -24(%r11,%rbx,8)
	movq	-16(%r10,%rbx,8), %r14
	addq	%r9, %r14
	movq	%r14, %r15
	shrq	$30, %r15
	xorq	%r14, %r15
	imulq	%rax, %r15
	movq	%r15, %r14
	shrq	$27, %r14
	xorq	%r15, %r14
	imulq	%rdx, %r14
	movq	%r14, %r15
	shrq	$31, %r15
	xorq	%r14, %r15
	movq	%r15, -16(%r11,%rbx,8)
	movq	-8(%r10,%rbx,8), %r14
	addq	%r9, %r14
	movq	%r14, %r15
	shrq	$30, %r15
	xorq	%r14, %r15
	imulq	%rax, %r15
	movq	%r15, %r14
	shrq	$27, %r14
	xorq	%r15, %r14
	imulq	%rdx, %r14
	movq	%r14, %r15
	shrq	$31, %r15
	xorq	%r14, %r15
	movq	%r15, -8(%r11,%rbx,8)
	movq	(%r10,%rbx,8), %r14
	addq	%r9, %r14
	movq	%r14, %r15
	shrq	$30, %r15
	xorq	%r14, %r15
	imulq	%rax, %r15
	movq	%r15, %r14
	shrq	$27, %r14
	xorq	%r15, %r14
	imulq	%rdx, %r14
	movq	%r14, %r15
	shrq	$31, %r15
	xorq	%r14, %r15
	movq	%r15, (%r11,%rbx,8)
	addq	$8, %rbx
	cmpq	$64, %rbx
	jne	.LBB7_28
	shlq	$3, %rbp
	leaq	(%rbp,%rbp,2), %r9
	cmpq	$255, %r9
	ja	.LBB7_34
.LBB7_30:
	leaq	56(%r13,%r9), %rdi
	addq	$56, %r13
	xorl	%r8d, %r8d
	.p2align	4
.LBB7_31:
	movq	-56(%r13,%r8,8), %r9
	addq	%rsi, %r9
	movq	%r9, %r10
	shrq	$30, %r10
	xorq	%r9, %r10
	imulq	%rax, %r10
	movq	%r10, %r9
	shrq	$27, %r9
	xorq	%r10, %r9
	imulq	%rdx, %r9
	movq	%r9, %r10
	shrq	$31, %r10
	xorq	%r9, %r10
	movq	%r10, -56(%rdi,%r8,8)
	movq	-48(%r13,%r8,8), %r9
	addq	%rsi, %r9
	movq	%r9, %r10
	shrq	$30, %r10
	xorq	%r9, %r10
	imulq	%rax, %r10
	movq	%r10, %r9
	shrq	$27, %r9
	xorq	%r10, %r9
	imulq	%rdx, %r9
	movq	%r9, %r10
	shrq	$31, %r10
	xorq	%r9, %r10
	movq	%r10, -48(%rdi,%r8,8)
	movq	-40(%r13,%r8,8), %r9
	addq	%rsi, %r9
	movq	%r9, %r10
	shrq	$30, %r10
	xorq	%r9, %r10
	imulq	%rax, %r10
	movq	%r10, %r9
	shrq	$27, %r9
	xorq	%r10, %r9
	imulq	%rdx, %r9
	movq	%r9, %r10
	shrq	$31, %r10
	xorq	%r9, %r10
	movq	%r10, -40(%rdi,%r8,8)
	movq	-32(%r13,%r8,8), %r9
	addq	%rsi, %r9
	movq	%r9, %r10
	shrq	$30, %r10
	xorq	%r9, %r10
	imulq	%rax, %r10
	movq	%r10, %r9
	shrq	$27, %r9
	xorq	%r10, %r9
	imulq	%rdx, %r9
	movq	%r9, %r10
	shrq	$31, %r10
	xorq	%r9, %r10
	movq	%r10, -32(%rdi,%r8,8)
	movq	-24(%r13,%r8,8), %r9
	addq	%rsi, %r9
	movq	%r9, %r10
	shrq	$30, %r10
	xorq	%r9, %r10
	imulq	%rax, %r10
	movq	%r10, %r9
	shrq	$27, %r9
	xorq	%r10, %r9
	imulq	%rdx, %r9
	movq	%r9, %r10
	shrq	$31, %r10
	xorq	%r9, %r10
	movq	%r10, -24(%rdi,%r8,8)
	movq	-16(%r13,%r8,8), %r9
	addq	%rsi, %r9
	movq	%r9, %r10
	shrq	$30, %r10
	xorq	%r9, %r10
	imulq	%rax, %r10
	movq	%r10, %r9
	shrq	$27, %r9
	xorq	%r10, %r9
	imulq	%rdx, %r9
	movq	%r9, %r10
	shrq	$31, %r10
	xorq	%r9, %r10
	movq	%r10, -16(%rdi,%r8,8)
	movq	-8(%r13,%r8,8), %r9
	addq	%rsi, %r9
	movq	%r9, %r10
	shrq	$30, %r10
	xorq	%r9, %r10
	imulq	%rax, %r10
	movq	%r10, %r9
	shrq	$27, %r9
	xorq	%r10, %r9
	imulq	%rdx, %r9
	movq	%r9, %r10
	shrq	$31, %r10
	xorq	%r9, %r10
	movq	%r10, -8(%rdi,%r8,8)
	movq	(%r13,%r8,8), %r9
	addq	%rsi, %r9
	movq	%r9, %r10
	shrq	$30, %r10
	xorq	%r9, %r10
	imulq	%rax, %r10
	movq	%r10, %r9
	shrq	$27, %r9
	xorq	%r10, %r9
	imulq	%rdx, %r9
	movq	%r9, %r10
	shrq	$31, %r10
	xorq	%r9, %r10
	movq	%r10, (%rdi,%r8,8)
	addq	$8, %r8
	cmpq	$64, %r8
	jne	.LBB7_31
	jmp	.LBB7_32
.LBB7_33:
	vpbroadcastq	%r9, %zmm0
	vpaddq	(%r13), %zmm0, %zmm1
	vpaddq	64(%r13), %zmm0, %zmm2
	vpaddq	128(%r13), %zmm0, %zmm3
	vpaddq	192(%r13), %zmm0, %zmm4
	vpbroadcastq	(%r8), %zmm12
	vpbroadcastq	(%rdi), %zmm11
	vpsrlq	$30, %zmm1, %zmm5
	vpsrlq	$30, %zmm2, %zmm6
	vpsrlq	$30, %zmm3, %zmm7
	vpsrlq	$30, %zmm4, %zmm8
	vpxorq	%zmm1, %zmm5, %zmm1
	vpxorq	%zmm2, %zmm6, %zmm2
	vpxorq	%zmm3, %zmm7, %zmm3
	vpxorq	%zmm4, %zmm8, %zmm4
	vpmullq	%zmm12, %zmm1, %zmm1
	vpmullq	%zmm12, %zmm2, %zmm2
	vpmullq	%zmm12, %zmm3, %zmm3
	vpmullq	%zmm12, %zmm4, %zmm4
	vpsrlq	$27, %zmm1, %zmm6
	vpsrlq	$27, %zmm2, %zmm7
	vpsrlq	$27, %zmm3, %zmm8
	vpsrlq	$27, %zmm4, %zmm9
	vpxorq	%zmm1, %zmm6, %zmm1
	vpxorq	%zmm2, %zmm7, %zmm2
	vpxorq	%zmm3, %zmm8, %zmm3
	vpxorq	%zmm4, %zmm9, %zmm4
	vpmullq	%zmm11, %zmm1, %zmm1
	vpmullq	%zmm11, %zmm2, %zmm2
	vpmullq	%zmm11, %zmm3, %zmm3
	vpmullq	%zmm11, %zmm4, %zmm4
	vpsrlq	$31, %zmm1, %zmm7
	vpsrlq	$31, %zmm2, %zmm8
	vpsrlq	$31, %zmm3, %zmm9
	vpsrlq	$31, %zmm4, %zmm10
	vpxorq	%zmm1, %zmm7, %zmm1
	vpxorq	%zmm2, %zmm8, %zmm2
	vpxorq	%zmm3, %zmm9, %zmm3
	vpxorq	%zmm4, %zmm10, %zmm4
	vmovdqu64	%zmm1, (%r13,%r11)
	vmovdqu64	%zmm2, 64(%r13,%r11)
	vmovdqu64	%zmm3, 128(%r13,%r11)
	vmovdqu64	%zmm4, 192(%r13,%r11)
	vpaddq	256(%r13), %zmm0, %zmm1
	vpaddq	320(%r13), %zmm0, %zmm2
	vpaddq	384(%r13), %zmm0, %zmm3
	vpaddq	448(%r13), %zmm0, %zmm0
	vpsrlq	$30, %zmm1, %zmm4
	vpsrlq	$30, %zmm2, %zmm7
	vpsrlq	$30, %zmm3, %zmm8
	vpsrlq	$30, %zmm0, %zmm9
	vpxorq	%zmm1, %zmm4, %zmm1
	vpxorq	%zmm2, %zmm7, %zmm2
	vpxorq	%zmm3, %zmm8, %zmm3
	vpxorq	%zmm0, %zmm9, %zmm0
	vpmullq	%zmm12, %zmm1, %zmm1
	vpmullq	%zmm12, %zmm2, %zmm2
	vpmullq	%zmm12, %zmm3, %zmm3
	vpmullq	%zmm12, %zmm0, %zmm0
	vpsrlq	$27, %zmm1, %zmm4
	vpsrlq	$27, %zmm2, %zmm5
	vpsrlq	$27, %zmm3, %zmm7
	vpsrlq	$27, %zmm0, %zmm8
	vpxorq	%zmm1, %zmm4, %zmm1
	vpxorq	%zmm2, %zmm5, %zmm2
	vpxorq	%zmm3, %zmm7, %zmm3
	vpxorq	%zmm0, %zmm8, %zmm0
	vpmullq	%zmm11, %zmm1, %zmm1
	vpmullq	%zmm11, %zmm2, %zmm2
	vpmullq	%zmm11, %zmm3, %zmm3
	vpmullq	%zmm11, %zmm0, %zmm0
	vpsrlq	$31, %zmm1, %zmm4
	vpsrlq	$31, %zmm2, %zmm5
	vpsrlq	$31, %zmm3, %zmm6
	vpsrlq	$31, %zmm0, %zmm7
	vpxorq	%zmm1, %zmm4, %zmm1
	vpxorq	%zmm2, %zmm5, %zmm2
	vpxorq	%zmm3, %zmm6, %zmm3
	vpxorq	%zmm0, %zmm7, %zmm0
	vmovdqu64	%zmm1, 256(%r13,%r11)
	vmovdqu64	%zmm2, 320(%r13,%r11)
	vmovdqu64	%zmm3, 384(%r13,%r11)
	vmovdqu64	%zmm0, 448(%r13,%r11)
	shlq	$3, %rbp
	leaq	(%rbp,%rbp,2), %r9
	cmpq	$255, %r9
	jbe	.LBB7_30
.LBB7_34:
	vpbroadcastq	%rsi, %zmm0
	vpaddq	(%r13), %zmm0, %zmm1
	vpaddq	64(%r13), %zmm0, %zmm2
	vpaddq	128(%r13), %zmm0, %zmm3
	vpaddq	192(%r13), %zmm0, %zmm4
	vpbroadcastq	(%r8), %zmm12
	vpbroadcastq	(%rdi), %zmm11
	vpsrlq	$30, %zmm1, %zmm5
	vpsrlq	$30, %zmm2, %zmm6
	vpsrlq	$30, %zmm3, %zmm7
	vpsrlq	$30, %zmm4, %zmm8
	vpxorq	%zmm1, %zmm5, %zmm1
	vpxorq	%zmm2, %zmm6, %zmm2
	vpxorq	%zmm3, %zmm7, %zmm3
	vpxorq	%zmm4, %zmm8, %zmm4
	vpmullq	%zmm12, %zmm1, %zmm1
	vpmullq	%zmm12, %zmm2, %zmm2
	vpmullq	%zmm12, %zmm3, %zmm3
	vpmullq	%zmm12, %zmm4, %zmm4
	vpsrlq	$27, %zmm1, %zmm6
	vpsrlq	$27, %zmm2, %zmm7
	vpsrlq	$27, %zmm3, %zmm8
	vpsrlq	$27, %zmm4, %zmm9
	vpxorq	%zmm1, %zmm6, %zmm1
	vpxorq	%zmm2, %zmm7, %zmm2
	vpxorq	%zmm3, %zmm8, %zmm3
	vpxorq	%zmm4, %zmm9, %zmm4
	vpmullq	%zmm11, %zmm1, %zmm1
	vpmullq	%zmm11, %zmm2, %zmm2
	vpmullq	%zmm11, %zmm3, %zmm3
	vpmullq	%zmm11, %zmm4, %zmm4
	vpsrlq	$31, %zmm1, %zmm7
	vpsrlq	$31, %zmm2, %zmm8
	vpsrlq	$31, %zmm3, %zmm9
	vpsrlq	$31, %zmm4, %zmm10
	vpxorq	%zmm1, %zmm7, %zmm1
	vpxorq	%zmm2, %zmm8, %zmm2
	vpxorq	%zmm3, %zmm9, %zmm3
	vpxorq	%zmm4, %zmm10, %zmm4
	vmovdqu64	%zmm1, (%r13,%r9)
	vmovdqu64	%zmm2, 64(%r13,%r9)
	vmovdqu64	%zmm3, 128(%r13,%r9)
	vmovdqu64	%zmm4, 192(%r13,%r9)
	vpaddq	256(%r13), %zmm0, %zmm1
	vpaddq	320(%r13), %zmm0, %zmm2
	vpaddq	384(%r13), %zmm0, %zmm3
	vpaddq	448(%r13), %zmm0, %zmm0
	vpsrlq	$30, %zmm1, %zmm4
	vpsrlq	$30, %zmm2, %zmm7
	vpsrlq	$30, %zmm3, %zmm8
	vpsrlq	$30, %zmm0, %zmm9
	vpxorq	%zmm1, %zmm4, %zmm1
	vpxorq	%zmm2, %zmm7, %zmm2
	vpxorq	%zmm3, %zmm8, %zmm3
	vpxorq	%zmm0, %zmm9, %zmm0
	vpmullq	%zmm12, %zmm1, %zmm1
	vpmullq	%zmm12, %zmm2, %zmm2
	vpmullq	%zmm12, %zmm3, %zmm3
	vpmullq	%zmm12, %zmm0, %zmm0
	vpsrlq	$27, %zmm1, %zmm4
	vpsrlq	$27, %zmm2, %zmm5
	vpsrlq	$27, %zmm3, %zmm7
	vpsrlq	$27, %zmm0, %zmm8
	vpxorq	%zmm1, %zmm4, %zmm1
	vpxorq	%zmm2, %zmm5, %zmm2
	vpxorq	%zmm3, %zmm7, %zmm3
	vpxorq	%zmm0, %zmm8, %zmm0
	vpmullq	%zmm11, %zmm1, %zmm1
	vpmullq	%zmm11, %zmm2, %zmm2
	vpmullq	%zmm11, %zmm3, %zmm3
	vpmullq	%zmm11, %zmm0, %zmm0
	vpsrlq	$31, %zmm1, %zmm4
	vpsrlq	$31, %zmm2, %zmm5
	vpsrlq	$31, %zmm3, %zmm6
	vpsrlq	$31, %zmm0, %zmm7
	vpxorq	%zmm1, %zmm4, %zmm1
	vpxorq	%zmm2, %zmm5, %zmm2
	vpxorq	%zmm3, %zmm6, %zmm3
	vpxorq	%zmm0, %zmm7, %zmm0
	vmovdqu64	%zmm1, 256(%r13,%r9)
	vmovdqu64	%zmm2, 320(%r13,%r9)
	vmovdqu64	%zmm3, 384(%r13,%r9)
	vmovdqu64	%zmm0, 448(%r13,%r9)
.LBB7_32:
	movq	-8(%rsp), %rax
	movb	%cl, (%rax)
	xorl	%eax, %eax
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.Lfunc_end7:
	.size	_ZN10edumig_sim7kernels10fast_study4fillB3v19B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29, .Lfunc_end7-_ZN10edumig_sim7kernels10fast_study4fillB3v19B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI8_0:
	.quad	-4658895280553007687
.LCPI8_1:
	.quad	-7723592293110705685
.LCPI8_3:
	.quad	262143
.LCPI8_4:
	.quad	4841369599423283200
.LCPI8_5:
	.quad	0xc330000000000000
.LCPI8_6:
	.quad	0xc0ffffe000000000
.LCPI8_7:
	.quad	0x3efbb67ae86627e7
.LCPI8_8:
	.quad	0xfe37e43c8800759c
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_2:
	.short	65535
	.short	0
	.section	.ltext,"axl",@progbits
	.weak	_ZN10edumig_sim7kernels10fast_study9utilitiesB3v31B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29xb510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29
	.p2align	4
	.type	_ZN10edumig_sim7kernels10fast_study9utilitiesB3v31B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29xb510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,@function
_ZN10edumig_sim7kernels10fast_study9utilitiesB3v31B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29xb510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$760, %rsp
	.cfi_def_cfa_offset 816
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	1696(%rsp), %rbp
	movq	1584(%rsp), %r12
	movq	1072(%rsp), %r13
	movq	928(%rsp), %rbx
	movq	856(%rsp), %r14
	movabsq	$NRT_incref, %r15
	movq	%rdi, 400(%rsp)
	movq	%rdx, %rdi
	vmovdqa	%xmm2, 624(%rsp)
	movq	%rdx, 160(%rsp)
	callq	*%r15
	movq	%r14, %rdi
	callq	*%r15
	movq	%rbx, %rdi
	callq	*%r15
	movq	%r13, %rdi
	callq	*%r15
	movq	%r12, %rdi
	callq	*%r15
	movq	%rbp, %rdi
	callq	*%r15
	movq	1752(%rsp), %rdi
	callq	*%r15
	movq	1808(%rsp), %rdi
	callq	*%r15
	movq	1880(%rsp), %rdi
	callq	*%r15
	movq	1936(%rsp), %rdi
	callq	*%r15
	movq	2008(%rsp), %r12
	movq	%r12, %rdi
	callq	*%r15
	movq	2080(%rsp), %r14
	movq	%r14, %rdi
	callq	*%r15
	movq	2152(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*%r15
	movq	2224(%rsp), %rdi
	callq	*%r15
	movq	2296(%rsp), %rdi
	callq	*%r15
	movq	2352(%rsp), %rdi
	callq	*%r15
	movq	2424(%rsp), %rdi
	callq	*%r15
	movq	2496(%rsp), %rdi
	callq	*%r15
	movq	2568(%rsp), %rdi
	callq	*%r15
	movq	2640(%rsp), %rdi
	callq	*%r15
	movq	2696(%rsp), %rdi
	callq	*%r15
	movq	2768(%rsp), %rdi
	callq	*%r15
	movq	%r12, %rdi
	callq	*%r15
	movq	%r14, %rdi
	callq	*%r15
	movq	%rbx, %rdi
	callq	*%r15
	vmovapd	624(%rsp), %xmm20
	movq	968(%rsp), %rdx
	xorl	%ecx, %ecx
	leaq	-1(%rdx), %rax
	cmpq	$2, %rdx
	cmovgeq	%rax, %rcx
	movq	%rax, 392(%rsp)
	movq	%rcx, 536(%rsp)
	testq	%rcx, %rcx
	jle	.LBB8_65
	movq	1864(%rsp), %r14
	movq	1976(%rsp), %rbx
	movq	1968(%rsp), %r11
	movq	2600(%rsp), %r10
	movq	2256(%rsp), %rdi
	movq	2384(%rsp), %rsi
	movq	2456(%rsp), %rdx
	movq	904(%rsp), %r8
	movq	888(%rsp), %r9
	movq	1104(%rsp), %r15
	movq	832(%rsp), %rax
	movq	816(%rsp), %rbp
	vbroadcastsd	%xmm20, %zmm0
	movq	$0, 48(%rsp)
	vmovupd	%zmm0, 688(%rsp)
	movq	%r14, %rcx
	sarq	$63, %rcx
	andq	%rcx, %rbx
	addq	%r14, %rbx
	imulq	1984(%rsp), %rbx
	leaq	(%r11,%rbx,8), %r11
	movq	%r11, 496(%rsp)
	movq	2608(%rsp), %r11
	andq	%rcx, %r11
	addq	%r14, %r11
	imulq	2616(%rsp), %r11
	leaq	(%r10,%r11,8), %r10
	movq	%r10, 488(%rsp)
	movq	2264(%rsp), %r10
	andq	%rcx, %r10
	addq	%r14, %r10
	imulq	2272(%rsp), %r10
	leaq	(%rdi,%r10,8), %rdi
	movq	%rdi, 528(%rsp)
	movq	2392(%rsp), %rdi
	andq	%rcx, %rdi
	addq	%r14, %rdi
	imulq	2400(%rsp), %rdi
	leaq	(%rsi,%rdi,8), %rsi
	movq	%rax, %rdi
	shlq	$5, %rdi
	movq	%rsi, 520(%rsp)
	movq	2464(%rsp), %rsi
	andq	%rcx, %rsi
	andq	968(%rsp), %rcx
	addq	%r14, %rsi
	imulq	2472(%rsp), %rsi
	addq	%r14, %rcx
	leaq	(%rdx,%rsi,8), %rdx
	movq	%r15, %rsi
	imulq	$56, %rax, %r15
	movq	%rdx, 512(%rsp)
	leaq	(%r9,%r8,8), %rdx
	movq	976(%rsp), %r9
	leaq	(,%rax,8), %r8
	movq	%r15, 24(%rsp)
	subq	%rdx, %rsi
	movq	%rdx, 504(%rsp)
	leaq	(%rbp,%rax,8), %rdx
	movq	%rsi, 480(%rsp)
	movq	%rax, %rsi
	shlq	$4, %rsi
	shlq	$6, %rax
	movq	%rdx, 8(%rsp)
	leaq	(,%r9,8), %r9
	movq	%r9, 352(%rsp)
	imulq	%r9, %rcx
	movq	960(%rsp), %r9
	leaq	(%rcx,%r9), %rdx
	leaq	(%r8,%r8,2), %r9
	movq	%rdx, %r10
	subq	%rbp, %r10
	movq	%rdx, 232(%rsp)
	movq	%r10, %rbx
	subq	%r9, %rbx
	movq	%r10, %r11
	cmpq	$64, %rbx
	setb	%r14b
	subq	%r15, %r11
	cmpq	$64, %r11
	setb	%r15b
	orb	%r14b, %r15b
	cmpq	$64, %r10
	movq	%r10, %r14
	setb	%r12b
	subq	%r8, %r14
	cmpq	$64, %r14
	setb	%r13b
	orb	%r12b, %r13b
	leaq	(%rbp,%rax), %r12
	orb	%r15b, %r13b
	movq	%rdx, %r15
	subq	%r12, %r15
	movq	%r12, 112(%rsp)
	cmpq	$64, %r15
	movq	%rdx, %r15
	setb	%r12b
	subq	1104(%rsp), %r15
	cmpq	$64, %r15
	setb	%dl
	orb	%r12b, %dl
	orb	%r13b, %dl
	cmpq	$256, %rbx
	movq	1104(%rsp), %r13
	setb	%bl
	cmpq	$256, %r14
	movb	%dl, 23(%rsp)
	setb	%r14b
	orb	%bl, %r14b
	cmpq	$256, %r11
	movq	960(%rsp), %rbx
	setb	%r11b
	cmpq	$256, %r10
	setb	%r10b
	orb	%r11b, %r10b
	movq	24(%rsp), %r11
	orb	%r14b, %r10b
	cmpq	$256, %r15
	setb	%dl
	movq	%rbx, %r12
	subq	%rbp, %r12
	movq	%r12, %r15
	orb	%r10b, %dl
	movq	%r12, %r10
	subq	%r8, %r10
	leaq	(%r8,%r8,4), %r8
	movq	%r12, 472(%rsp)
	movq	%r10, 464(%rsp)
	movq	%r12, %r10
	subq	%rax, %r10
	movb	%dl, 22(%rsp)
	leaq	(%rbp,%rdi), %rdx
	leaq	(%rbp,%r11), %r14
	subq	%r11, %r15
	movq	%r10, 408(%rsp)
	leaq	24(%rcx,%rbx), %r10
	movq	%rdx, 144(%rsp)
	leaq	(%rbp,%r8), %rdx
	movabsq	$.LCPI8_8, %rcx
	movq	%r14, 40(%rsp)
	leaq	64(%rbp,%r11), %r14
	leaq	(%rbp,%r9), %r11
	leaq	64(%rbp,%r9), %r9
	vmovsd	(%rcx), %xmm21
	movq	%rdx, 136(%rsp)
	leaq	(%rbp,%rsi), %rdx
	leaq	128(%r13), %rcx
	movq	%r15, 456(%rsp)
	movabsq	$4841369599423283200, %r15
	movq	%rcx, 336(%rsp)
	leaq	256(%r13), %rcx
	movq	%r10, 368(%rsp)
	movq	%rbx, %r10
	subq	%r13, %r10
	movq	%r11, 224(%rsp)
	movq	%rdx, 128(%rsp)
	movq	2056(%rsp), %r11
	movabsq	$-4658895280553007687, %rbx
	movq	%r9, 152(%rsp)
	leaq	24(%rbp,%rax), %r9
	movq	%r12, %rax
	subq	%rdi, %rax
	movq	%rcx, 320(%rsp)
	leaq	384(%r13), %rcx
	leaq	64(%rbp,%rdi), %rdi
	movq	%r10, 416(%rsp)
	movq	2120(%rsp), %r10
	movq	%r14, 576(%rsp)
	movq	%rax, 448(%rsp)
	movq	%r12, %rax
	subq	%r8, %rax
	movq	%rcx, 304(%rsp)
	leaq	64(%rbp), %rcx
	movq	%rax, 440(%rsp)
	movq	%r12, %rax
	subq	%rsi, %rax
	movq	%rcx, 288(%rsp)
	leaq	192(%rbp), %rcx
	movq	%rdi, 80(%rsp)
	leaq	64(%rbp,%r8), %rdi
	movq	2128(%rsp), %r8
	movq	%r9, 32(%rsp)
	movq	%rax, 432(%rsp)
	leaq	(%rsi,%rsi,2), %rax
	leaq	64(%rbp,%rsi), %rsi
	movq	%rcx, 272(%rsp)
	leaq	320(%rbp), %rcx
	movq	%rcx, 256(%rsp)
	leaq	448(%rbp), %rcx
	movq	%rdi, 72(%rsp)
	movq	%rsi, 64(%rsp)
	leaq	64(%r13), %rsi
	movq	%rcx, 240(%rsp)
	movq	960(%rsp), %rcx
	subq	%rax, %r12
	leaq	(%rbp,%rax), %rdx
	leaq	64(%rbp,%rax), %rax
	movq	%rsi, 344(%rsp)
	leaq	192(%r13), %rsi
	movq	%r12, 424(%rsp)
	movq	%rdx, 120(%rsp)
	movabsq	$-7723592293110705685, %rdx
	movabsq	$281470681808895, %r12
	vmovsd	%xmm21, 384(%rsp)
	movq	%rsi, 328(%rsp)
	leaq	320(%r13), %rsi
	movq	%rax, 56(%rsp)
	movq	%rsi, 312(%rsp)
	leaq	448(%r13), %rsi
	movq	%rsi, 296(%rsp)
	leaq	128(%rbp), %rsi
	movq	%rsi, 280(%rsp)
	leaq	256(%rbp), %rsi
	leaq	8(%rcx), %rax
	movq	%rcx, 376(%rsp)
	movq	%rsi, 264(%rsp)
	leaq	384(%rbp), %rsi
	movq	152(%rsp), %rbp
	movq	%rax, 360(%rsp)
	movq	%rsi, 248(%rsp)
	jmp	.LBB8_2
.LBB8_62:
	movq	112(%rsp), %rcx
	vbroadcastsd	%xmm10, %zmm5
	vmovupd	688(%rsp), %zmm10
	movq	40(%rsp), %rsi
	vbroadcastsd	%xmm1, %zmm1
	vbroadcastsd	%xmm8, %zmm2
	movq	816(%rsp), %rax
	vbroadcastsd	%xmm11, %zmm4
	movq	8(%rsp), %rdx
	vbroadcastsd	%xmm0, %zmm0
	movq	344(%rsp), %rbx
	movq	336(%rsp), %rdi
	vmulpd	(%rcx), %zmm10, %zmm3
	vaddpd	%zmm3, %zmm5, %zmm3
	vcmpnltpd	%zmm1, %zmm3, %k1
	vmovupd	(%rsi), %zmm7 {%k1} {z}
	vmovupd	(%r13), %zmm8 {%k1} {z}
	vmovupd	(%rax), %zmm6 {%k1} {z}
	vmovupd	(%rdx), %zmm3 {%k1} {z}
	movq	224(%rsp), %rax
	movq	288(%rsp), %rsi
	vmulpd	%zmm7, %zmm4, %zmm7
	vmulpd	%zmm8, %zmm7, %zmm7
	vaddpd	%zmm7, %zmm2, %zmm7
	vmulpd	%zmm7, %zmm6, %zmm6
	vaddpd	%zmm6, %zmm3, %zmm3
	vaddpd	%zmm3, %zmm0, %zmm6
	vmovupd	(%rax), %zmm3 {%k1} {z}
	movabsq	$.LCPI8_8, %rax
	vmulpd	%zmm3, %zmm1, %zmm7
	vbroadcastsd	(%rax), %zmm3
	movq	232(%rsp), %rax
	vmovapd	%zmm3, %zmm8
	vsubpd	%zmm7, %zmm6, %zmm8 {%k1}
	vmovupd	%zmm8, (%rax)
	vmulpd	64(%rcx), %zmm10, %zmm6
	vaddpd	%zmm6, %zmm5, %zmm6
	vcmpnltpd	%zmm1, %zmm6, %k1
	vmovupd	(%r14), %zmm8 {%k1} {z}
	vmovupd	(%rbx), %zmm9 {%k1} {z}
	vmovupd	(%rsi), %zmm7 {%k1} {z}
	vmovupd	64(%rdx), %zmm6 {%k1} {z}
	movq	280(%rsp), %rsi
	movq	328(%rsp), %rbx
	vmulpd	%zmm8, %zmm4, %zmm8
	vmulpd	%zmm9, %zmm8, %zmm8
	vaddpd	%zmm8, %zmm2, %zmm8
	vmulpd	%zmm8, %zmm7, %zmm7
	vmovupd	(%rbp), %zmm8 {%k1} {z}
	vaddpd	%zmm7, %zmm6, %zmm6
	vaddpd	%zmm6, %zmm0, %zmm6
	vmulpd	%zmm8, %zmm1, %zmm7
	vmovapd	%zmm3, %zmm8
	vsubpd	%zmm7, %zmm6, %zmm8 {%k1}
	vmovupd	%zmm8, 64(%rax)
	vmulpd	128(%rcx), %zmm10, %zmm6
	vaddpd	%zmm6, %zmm5, %zmm6
	vcmpnltpd	%zmm1, %zmm6, %k1
	vmovupd	64(%r14), %zmm8 {%k1} {z}
	vmovupd	(%rdi), %zmm9 {%k1} {z}
	vmovupd	(%rsi), %zmm7 {%k1} {z}
	vmovupd	128(%rdx), %zmm6 {%k1} {z}
	movq	272(%rsp), %rsi
	movq	320(%rsp), %rdi
	vmulpd	%zmm8, %zmm4, %zmm8
	vmulpd	%zmm9, %zmm8, %zmm8
	vmovupd	64(%rbp), %zmm9 {%k1} {z}
	vaddpd	%zmm8, %zmm2, %zmm8
	vmulpd	%zmm8, %zmm7, %zmm7
	vmovapd	%zmm3, %zmm8
	vaddpd	%zmm7, %zmm6, %zmm6
	vmulpd	%zmm9, %zmm1, %zmm7
	vaddpd	%zmm6, %zmm0, %zmm6
	vsubpd	%zmm7, %zmm6, %zmm8 {%k1}
	vmovupd	%zmm8, 128(%rax)
	vmulpd	192(%rcx), %zmm10, %zmm6
	vaddpd	%zmm6, %zmm5, %zmm6
	vcmpnltpd	%zmm1, %zmm6, %k1
	vmovupd	128(%r14), %zmm8 {%k1} {z}
	vmovupd	(%rbx), %zmm9 {%k1} {z}
	vmovupd	(%rsi), %zmm7 {%k1} {z}
	vmovupd	192(%rdx), %zmm6 {%k1} {z}
	movq	264(%rsp), %rsi
	movq	312(%rsp), %rbx
	vmulpd	%zmm8, %zmm4, %zmm8
	vmulpd	%zmm9, %zmm8, %zmm8
	vaddpd	%zmm8, %zmm2, %zmm8
	vmulpd	%zmm8, %zmm7, %zmm7
	vmovupd	128(%rbp), %zmm8 {%k1} {z}
	vaddpd	%zmm7, %zmm6, %zmm6
	vaddpd	%zmm6, %zmm0, %zmm6
	vmulpd	%zmm8, %zmm1, %zmm7
	vmovapd	%zmm3, %zmm8
	vsubpd	%zmm7, %zmm6, %zmm8 {%k1}
	vmovupd	%zmm8, 192(%rax)
	vmulpd	256(%rcx), %zmm10, %zmm6
	vaddpd	%zmm6, %zmm5, %zmm6
	vcmpnltpd	%zmm1, %zmm6, %k1
	vmovupd	192(%r14), %zmm8 {%k1} {z}
	vmovupd	(%rdi), %zmm9 {%k1} {z}
	vmovupd	(%rsi), %zmm7 {%k1} {z}
	vmovupd	256(%rdx), %zmm6 {%k1} {z}
	movq	256(%rsp), %rsi
	movq	304(%rsp), %rdi
	vmulpd	%zmm8, %zmm4, %zmm8
	vmulpd	%zmm9, %zmm8, %zmm8
	vmovupd	192(%rbp), %zmm9 {%k1} {z}
	vaddpd	%zmm8, %zmm2, %zmm8
	vmulpd	%zmm8, %zmm7, %zmm7
	vmovapd	%zmm3, %zmm8
	vaddpd	%zmm7, %zmm6, %zmm6
	vmulpd	%zmm9, %zmm1, %zmm7
	vaddpd	%zmm6, %zmm0, %zmm6
	vsubpd	%zmm7, %zmm6, %zmm8 {%k1}
	vmovupd	%zmm8, 256(%rax)
	vmulpd	320(%rcx), %zmm10, %zmm6
	vaddpd	%zmm6, %zmm5, %zmm6
	vcmpnltpd	%zmm1, %zmm6, %k1
	vmovupd	256(%r14), %zmm8 {%k1} {z}
	vmovupd	(%rbx), %zmm9 {%k1} {z}
	vmovupd	(%rsi), %zmm7 {%k1} {z}
	vmovupd	320(%rdx), %zmm6 {%k1} {z}
	movq	248(%rsp), %rsi
	vmulpd	%zmm8, %zmm4, %zmm8
	vmulpd	%zmm9, %zmm8, %zmm8
	vaddpd	%zmm8, %zmm2, %zmm8
	vmulpd	%zmm8, %zmm7, %zmm7
	vmovupd	256(%rbp), %zmm8 {%k1} {z}
	vaddpd	%zmm7, %zmm6, %zmm6
	vaddpd	%zmm6, %zmm0, %zmm6
	vmulpd	%zmm8, %zmm1, %zmm7
	vmovapd	%zmm3, %zmm8
	vsubpd	%zmm7, %zmm6, %zmm8 {%k1}
	vmovupd	%zmm8, 320(%rax)
	vmulpd	384(%rcx), %zmm10, %zmm6
	vaddpd	%zmm6, %zmm5, %zmm6
	vcmpnltpd	%zmm1, %zmm6, %k1
	vmovupd	320(%r14), %zmm8 {%k1} {z}
	vmovupd	(%rdi), %zmm9 {%k1} {z}
	vmovupd	(%rsi), %zmm7 {%k1} {z}
	vmovupd	384(%rdx), %zmm6 {%k1} {z}
	vmulpd	%zmm8, %zmm4, %zmm8
	vmulpd	%zmm9, %zmm8, %zmm8
	vmovupd	320(%rbp), %zmm9 {%k1} {z}
	vaddpd	%zmm8, %zmm2, %zmm8
	vmulpd	%zmm8, %zmm7, %zmm7
	vmovapd	%zmm3, %zmm8
	vaddpd	%zmm7, %zmm6, %zmm6
	vmulpd	%zmm9, %zmm1, %zmm7
	vaddpd	%zmm6, %zmm0, %zmm6
	vsubpd	%zmm7, %zmm6, %zmm8 {%k1}
	vmovupd	%zmm8, 384(%rax)
	vmulpd	448(%rcx), %zmm10, %zmm6
	movq	240(%rsp), %rcx
	vaddpd	%zmm6, %zmm5, %zmm5
	vcmpnltpd	%zmm1, %zmm5, %k1
	vmovupd	(%rcx), %zmm6 {%k1} {z}
	movq	296(%rsp), %rcx
	vmovupd	384(%r14), %zmm7 {%k1} {z}
	vmovupd	448(%rdx), %zmm5 {%k1} {z}
	vmovupd	(%rcx), %zmm8 {%k1} {z}
	vmulpd	%zmm7, %zmm4, %zmm4
	vmulpd	%zmm8, %zmm4, %zmm4
	vaddpd	%zmm4, %zmm2, %zmm2
	vmovupd	384(%rbp), %zmm4 {%k1} {z}
	vmulpd	%zmm2, %zmm6, %zmm2
	vaddpd	%zmm2, %zmm5, %zmm2
	vmulpd	%zmm4, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm0, %zmm0
	vsubpd	%zmm1, %zmm0, %zmm3 {%k1}
.LBB8_63:
	vmovupd	%zmm3, 448(%rax)
	.p2align	4
.LBB8_64:
	movq	352(%rsp), %rax
	incq	%r15
	movabsq	$-4658895280553007687, %rbx
	movabsq	$-7723592293110705685, %rdx
	movq	%r15, 48(%rsp)
	addq	%rax, 376(%rsp)
	addq	%rax, %r12
	movq	%r12, 360(%rsp)
	movabsq	$281470681808895, %r12
	cmpq	536(%rsp), %r15
	movabsq	$4841369599423283200, %r15
	je	.LBB8_65
.LBB8_2:
	cmpb	$0, 2760(%rsp)
	movq	504(%rsp), %rdi
	vxorpd	%xmm11, %xmm11, %xmm11
	je	.LBB8_66
	movq	496(%rsp), %rax
	movq	48(%rsp), %rcx
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovsd	(%rax,%rcx,8), %xmm11
	vucomisd	%xmm0, %xmm11
	jbe	.LBB8_66
	movq	1728(%rsp), %rax
	cmpq	$63, 480(%rsp)
	movq	(%rax,%rcx,8), %rax
	ja	.LBB8_76
	xorl	%ecx, %ecx
	movq	%rdx, %rbp
	.p2align	4
.LBB8_6:
	movq	(%rdi,%rcx,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, %rsi
	shrq	$30, %rsi
	xorq	%rdx, %rsi
	imulq	%rbx, %rsi
	movq	%rsi, %rdx
	shrq	$27, %rdx
	xorq	%rsi, %rdx
	imulq	%rbp, %rdx
	movq	%rdx, %rsi
	shrq	$31, %rsi
	xorq	%rdx, %rsi
	movq	%rsi, %rdx
	shrq	$16, %rsi
	andq	%r12, %rdx
	andq	%r12, %rsi
	addq	%rdx, %rsi
	movq	%rsi, %rdx
	shrq	$32, %rdx
	addl	%esi, %edx
	andl	$262143, %edx
	orq	%r15, %rdx
	vmovq	%rdx, %xmm1
	movabsq	$.LCPI8_5, %rdx
	vmovsd	(%rdx), %xmm0
	movabsq	$.LCPI8_6, %rdx
	vmovsd	(%rdx), %xmm5
	movabsq	$.LCPI8_7, %rdx
	vmovsd	(%rdx), %xmm4
	vaddsd	%xmm0, %xmm1, %xmm2
	vaddsd	%xmm5, %xmm2, %xmm3
	vmulsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm3, (%r13,%rcx,8)
	movq	8(%rdi,%rcx,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, %rsi
	shrq	$30, %rsi
	xorq	%rdx, %rsi
	imulq	%rbx, %rsi
	movq	%rsi, %rdx
	shrq	$27, %rdx
	xorq	%rsi, %rdx
	imulq	%rbp, %rdx
	movq	%rdx, %rsi
	shrq	$31, %rsi
	xorq	%rdx, %rsi
	movq	%rsi, %rdx
	shrq	$16, %rsi
	andq	%r12, %rdx
	andq	%r12, %rsi
	addq	%rdx, %rsi
	movq	%rsi, %rdx
	shrq	$32, %rdx
	addl	%esi, %edx
	andl	$262143, %edx
	orq	%r15, %rdx
	vmovq	%rdx, %xmm3
	vaddsd	%xmm0, %xmm3, %xmm3
	vaddsd	%xmm5, %xmm3, %xmm3
	vmulsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm3, 8(%r13,%rcx,8)
	movq	16(%rdi,%rcx,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, %rsi
	shrq	$30, %rsi
	xorq	%rdx, %rsi
	imulq	%rbx, %rsi
	movq	%rsi, %rdx
	shrq	$27, %rdx
	xorq	%rsi, %rdx
	imulq	%rbp, %rdx
	movq	%rdx, %rsi
	shrq	$31, %rsi
	xorq	%rdx, %rsi
	movq	%rsi, %rdx
	shrq	$16, %rsi
	andq	%r12, %rdx
	andq	%r12, %rsi
	addq	%rdx, %rsi
	movq	%rsi, %rdx
	shrq	$32, %rdx
	addl	%esi, %edx
	andl	$262143, %edx
	orq	%r15, %rdx
	vmovq	%rdx, %xmm3
	vaddsd	%xmm0, %xmm3, %xmm3
	vaddsd	%xmm5, %xmm3, %xmm3
	vmulsd	%xmm4, %xmm3, %xmm3
	vmovsd	%xmm3, 16(%r13,%rcx,8)
	movq	24(%rdi,%rcx,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, %rsi
	shrq	$30, %rsi
	xorq	%rdx, %rsi
	imulq	%rbx, %rsi
	movq	%rsi, %rdx
	shrq	$27, %rdx
	xorq	%rsi, %rdx
	imulq	%rbp, %rdx
	movq	%rdx, %rsi
	shrq	$31, %rsi
	xorq	%rdx, %rsi
	movq	%rsi, %rdx
	shrq	$16, %rsi
	andq	%r12, %rdx
	andq	%r12, %rsi
	addq	%rdx, %rsi
	movq	%rsi, %rdx
	shrq	$32, %rdx
	addl	%esi, %edx
	andl	$262143, %edx
	orq	%r15, %rdx
	vmovq	%rdx, %xmm3
	vaddsd	%xmm0, %xmm3, %xmm0
	vaddsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm4, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%r13,%rcx,8)
	addq	$4, %rcx
	cmpq	$64, %rcx
	jne	.LBB8_6
	movq	152(%rsp), %rbp
	jmp	.LBB8_8
	.p2align	4
.LBB8_66:
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovupd	%zmm0, 448(%r13)
	vmovupd	%zmm0, 384(%r13)
	vmovupd	%zmm0, 320(%r13)
	vmovupd	%zmm0, 256(%r13)
	vmovupd	%zmm0, 192(%r13)
	vmovupd	%zmm0, 128(%r13)
	vmovupd	%zmm0, 64(%r13)
	vmovupd	%zmm0, (%r13)
.LBB8_8:
	movq	1840(%rsp), %rax
	movq	48(%rsp), %r15
	movq	2048(%rsp), %rdi
	movq	360(%rsp), %r12
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, 96(%rsp)
	movq	(%rax,%r15,8), %rax
	cmpq	$2, %rax
	je	.LBB8_10
	movq	488(%rsp), %rcx
	leaq	(%rcx,%rax,8), %rcx
	sarq	$63, %rax
	andq	2616(%rsp), %rax
	vmovsd	(%rcx,%rax,8), %xmm0
	vmovapd	%xmm0, 96(%rsp)
.LBB8_10:
	movq	528(%rsp), %rdx
	movq	1912(%rsp), %rax
	movq	512(%rsp), %rcx
	cmpb	$0, 1872(%rsp)
	vmovsd	(%rdx,%r15,8), %xmm0
	vmovsd	(%rax,%r15,8), %xmm8
	movq	2328(%rsp), %rax
	vmovsd	(%rcx,%r15,8), %xmm10
	vmovaps	%xmm0, 192(%rsp)
	vmovsd	(%rax,%r15,8), %xmm0
	movq	520(%rsp), %rax
	vmovaps	%xmm0, 208(%rsp)
	vmovsd	(%rax,%r15,8), %xmm0
	vmovaps	%xmm0, 176(%rsp)
	je	.LBB8_67
	movq	1616(%rsp), %rax
	movq	2040(%rsp), %rsi
	movq	(%rax), %rdx
	movq	%rdx, %rax
	sarq	$63, %rax
	movq	%rax, %rcx
	andq	%rdi, %rcx
	addq	%rdx, %rcx
	imulq	%r11, %rcx
	leaq	(%rsi,%rcx,8), %rcx
	movq	2112(%rsp), %rsi
	vmovsd	(%rcx,%r15,8), %xmm0
	movq	%rax, %rcx
	andq	%r10, %rcx
	addq	%rdx, %rcx
	imulq	%r8, %rcx
	leaq	(%rsi,%rcx,8), %rcx
	vmovsd	(%rcx,%r15,8), %xmm1
	cmpq	1864(%rsp), %r15
	jne	.LBB8_27
	cmpb	$0, 2752(%rsp)
	je	.LBB8_24
	cmpb	$0, 23(%rsp)
	je	.LBB8_62
	xorl	%eax, %eax
	jmp	.LBB8_15
	.p2align	4
.LBB8_23:
	vmovsd	%xmm2, (%rcx,%rax)
	addq	$32, %rax
	cmpq	$512, %rax
	je	.LBB8_64
.LBB8_15:
	vmulsd	-24(%r9,%rax), %xmm20, %xmm2
	vaddsd	%xmm2, %xmm10, %xmm2
	vucomisd	%xmm2, %xmm1
	vmovapd	%xmm21, %xmm2
	ja	.LBB8_17
	vmulsd	-64(%r14,%rax), %xmm11, %xmm2
	movq	816(%rsp), %rcx
	movq	8(%rsp), %rdx
	vmulsd	-64(%rbp,%rax), %xmm1, %xmm3
	vmulsd	(%r13,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm8, %xmm2
	vmulsd	(%rcx,%rax), %xmm2, %xmm2
	vaddsd	(%rdx,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm2
	vsubsd	%xmm3, %xmm2, %xmm2
.LBB8_17:
	movq	368(%rsp), %rcx
	vmovsd	%xmm2, -24(%rcx,%rax)
	vmulsd	-16(%r9,%rax), %xmm20, %xmm2
	vaddsd	%xmm2, %xmm10, %xmm2
	vucomisd	%xmm2, %xmm1
	vmovapd	%xmm21, %xmm2
	ja	.LBB8_19
	vmulsd	-56(%r14,%rax), %xmm11, %xmm2
	movq	816(%rsp), %rdx
	movq	8(%rsp), %rsi
	vmulsd	-56(%rbp,%rax), %xmm1, %xmm3
	vmulsd	8(%r13,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm8, %xmm2
	vmulsd	8(%rdx,%rax), %xmm2, %xmm2
	vaddsd	8(%rsi,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm2
	vsubsd	%xmm3, %xmm2, %xmm2
.LBB8_19:
	vmovsd	%xmm2, -16(%rcx,%rax)
	vmulsd	-8(%r9,%rax), %xmm20, %xmm2
	vaddsd	%xmm2, %xmm10, %xmm2
	vucomisd	%xmm2, %xmm1
	vmovapd	%xmm21, %xmm2
	ja	.LBB8_21
	vmulsd	-48(%r14,%rax), %xmm11, %xmm2
	movq	816(%rsp), %rdx
	movq	8(%rsp), %rsi
	vmulsd	-48(%rbp,%rax), %xmm1, %xmm3
	vmulsd	16(%r13,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm8, %xmm2
	vmulsd	16(%rdx,%rax), %xmm2, %xmm2
	vaddsd	16(%rsi,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm2
	vsubsd	%xmm3, %xmm2, %xmm2
.LBB8_21:
	vmovsd	%xmm2, -8(%rcx,%rax)
	vmulsd	(%r9,%rax), %xmm20, %xmm2
	vaddsd	%xmm2, %xmm10, %xmm2
	vucomisd	%xmm2, %xmm1
	vmovapd	%xmm21, %xmm2
	ja	.LBB8_23
	vmulsd	-40(%r14,%rax), %xmm11, %xmm2
	movq	816(%rsp), %rdx
	movq	8(%rsp), %rsi
	vmulsd	-40(%rbp,%rax), %xmm1, %xmm3
	vmulsd	24(%r13,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm8, %xmm2
	vmulsd	24(%rdx,%rax), %xmm2, %xmm2
	vaddsd	24(%rsi,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm2
	vsubsd	%xmm3, %xmm2, %xmm2
	jmp	.LBB8_23
	.p2align	4
.LBB8_67:
	movq	2112(%rsp), %rax
	movq	2040(%rsp), %rcx
	leaq	(%rax,%r15,8), %rax
	movq	%rax, 24(%rsp)
	leaq	(%rcx,%r15,8), %rax
	movq	%rax, 168(%rsp)
	cmpq	1864(%rsp), %r15
	jne	.LBB8_56
	xorl	%eax, %eax
	jmp	.LBB8_69
	.p2align	4
.LBB8_74:
	vmulsd	-56(%rbp,%rax), %xmm0, %xmm0
	vsubsd	%xmm0, %xmm1, %xmm2
.LBB8_75:
	vmovsd	%xmm2, (%r12,%rax)
	addq	$16, %rax
	cmpq	$512, %rax
	je	.LBB8_64
.LBB8_69:
	movq	1616(%rsp), %rcx
	vmulsd	-64(%r14,%rax), %xmm11, %xmm1
	movq	24(%rsp), %rbx
	vmulsd	(%r13,%rax), %xmm1, %xmm1
	movq	(%rcx,%rax), %rcx
	movq	%rcx, %rdx
	sarq	$63, %rdx
	movq	%rdx, %rsi
	andq	%r10, %rdx
	andq	%rdi, %rsi
	addq	%rcx, %rdx
	addq	%rcx, %rsi
	imulq	%r8, %rdx
	vaddsd	%xmm1, %xmm8, %xmm1
	imulq	%r11, %rsi
	cmpb	$0, 2752(%rsp)
	vmovsd	(%rbx,%rdx,8), %xmm0
	movq	816(%rsp), %rdx
	movq	8(%rsp), %rbx
	vmulsd	(%rdx,%rax), %xmm1, %xmm1
	movq	168(%rsp), %rdx
	vaddsd	(%rbx,%rax), %xmm1, %xmm1
	vaddsd	(%rdx,%rsi,8), %xmm1, %xmm1
	je	.LBB8_71
	vmulsd	-24(%r9,%rax), %xmm20, %xmm2
	vaddsd	%xmm2, %xmm10, %xmm2
	vucomisd	%xmm2, %xmm0
	vmovapd	%xmm21, %xmm2
	ja	.LBB8_72
.LBB8_71:
	vmulsd	-64(%rbp,%rax), %xmm0, %xmm0
	vsubsd	%xmm0, %xmm1, %xmm2
.LBB8_72:
	movq	1616(%rsp), %rcx
	vmovsd	%xmm2, -8(%r12,%rax)
	movq	24(%rsp), %rbx
	vmulsd	-56(%r14,%rax), %xmm11, %xmm1
	vmulsd	8(%r13,%rax), %xmm1, %xmm1
	movq	8(%rcx,%rax), %rcx
	movq	%rcx, %rdx
	sarq	$63, %rdx
	movq	%rdx, %rsi
	andq	%r10, %rdx
	andq	%rdi, %rsi
	addq	%rcx, %rdx
	addq	%rcx, %rsi
	imulq	%r8, %rdx
	imulq	%r11, %rsi
	cmpb	$0, 2752(%rsp)
	vaddsd	%xmm1, %xmm8, %xmm1
	vmovsd	(%rbx,%rdx,8), %xmm0
	movq	816(%rsp), %rdx
	movq	8(%rsp), %rbx
	vmulsd	8(%rdx,%rax), %xmm1, %xmm1
	movq	168(%rsp), %rdx
	vaddsd	8(%rbx,%rax), %xmm1, %xmm1
	vaddsd	(%rdx,%rsi,8), %xmm1, %xmm1
	je	.LBB8_74
	vmulsd	-16(%r9,%rax), %xmm20, %xmm2
	vaddsd	%xmm2, %xmm10, %xmm2
	vucomisd	%xmm2, %xmm0
	vmovapd	%xmm21, %xmm2
	jbe	.LBB8_74
	jmp	.LBB8_75
	.p2align	4
.LBB8_27:
	andq	2192(%rsp), %rax
	movq	%r15, %rsi
	imulq	352(%rsp), %rsi
	movq	472(%rsp), %rcx
	movq	432(%rsp), %r9
	movq	448(%rsp), %r10
	addq	%rdx, %rax
	imulq	2200(%rsp), %rax
	movq	2184(%rsp), %rdx
	leaq	(%rsi,%rcx), %rdi
	movq	456(%rsp), %rcx
	leaq	(%rsi,%r9), %rbx
	movq	440(%rsp), %r9
	addq	%rsi, %r10
	leaq	(%rdx,%rax,8), %rax
	leaq	(%rsi,%rcx), %r8
	movq	464(%rsp), %rcx
	movq	416(%rsp), %rdx
	addq	%rsi, %r9
	vmovsd	(%rax,%r15,8), %xmm4
	movq	%r15, %rax
	imulq	976(%rsp), %rax
	cmpb	$0, 2752(%rsp)
	leaq	(%rsi,%rcx), %r11
	movq	424(%rsp), %rcx
	leaq	(%rsi,%rdx), %rdx
	movq	%rax, 24(%rsp)
	movq	1784(%rsp), %rax
	leaq	(%rsi,%rcx), %rcx
	vmovsd	(%rax,%r15,8), %xmm3
	je	.LBB8_44
	cmpq	$64, %r11
	jb	.LBB8_37
	cmpq	$64, %rdi
	jb	.LBB8_37
	cmpq	$64, %r8
	jb	.LBB8_37
	cmpq	$64, %rbx
	jb	.LBB8_37
	cmpq	$64, %r9
	jb	.LBB8_37
	cmpq	$64, %r10
	jb	.LBB8_37
	addq	408(%rsp), %rsi
	cmpq	$64, %rsi
	jb	.LBB8_37
	cmpq	$64, %rdx
	jb	.LBB8_37
	cmpq	$63, %rcx
	jbe	.LBB8_37
	movq	112(%rsp), %rdx
	vbroadcastsd	%xmm11, %zmm9
	vbroadcastsd	%xmm10, %zmm11
	movq	128(%rsp), %rax
	vbroadcastsd	%xmm1, %zmm1
	movq	136(%rsp), %rsi
	movq	8(%rsp), %r10
	vbroadcastsd	208(%rsp), %zmm7
	vbroadcastsd	%xmm8, %zmm8
	vbroadcastsd	192(%rsp), %zmm6
	movq	144(%rsp), %rcx
	vbroadcastsd	176(%rsp), %zmm5
	vbroadcastsd	%xmm0, %zmm0
	vbroadcastsd	96(%rsp), %zmm2
	vbroadcastsd	%xmm4, %zmm4
	vbroadcastsd	%xmm3, %zmm3
	movq	24(%rsp), %r11
	movq	56(%rsp), %r9
	movq	64(%rsp), %r8
	movq	72(%rsp), %rdi
	vaddpd	(%rdx), %zmm11, %zmm10
	vcmpnltpd	%zmm1, %zmm10, %k1
	vmovupd	(%rax), %zmm13 {%k1} {z}
	movq	40(%rsp), %rax
	vmovupd	(%r13), %zmm16 {%k1} {z}
	vmovupd	(%rsi), %zmm12 {%k1} {z}
	movq	120(%rsp), %rsi
	vmovupd	(%r10), %zmm15 {%k1} {z}
	vmovupd	(%rcx), %zmm10 {%k1} {z}
	movabsq	$.LCPI8_8, %rcx
	vbroadcastsd	(%rcx), %zmm22
	movq	960(%rsp), %rcx
	vmovupd	(%rax), %zmm17 {%k1} {z}
	movq	816(%rsp), %rax
	vmovupd	(%rsi), %zmm14 {%k1} {z}
	movq	80(%rsp), %rsi
	vmulpd	%zmm13, %zmm1, %zmm13
	vmulpd	%zmm10, %zmm5, %zmm10
	vmovupd	(%rax), %zmm18 {%k1} {z}
	movq	344(%rsp), %rax
	vmulpd	%zmm17, %zmm9, %zmm17
	vmulpd	%zmm14, %zmm7, %zmm14
	vmulpd	%zmm17, %zmm16, %zmm16
	vmaxpd	%zmm6, %zmm14, %zmm14
	vmulpd	%zmm14, %zmm12, %zmm12
	vaddpd	%zmm16, %zmm8, %zmm16
	vmulpd	%zmm16, %zmm18, %zmm16
	vaddpd	%zmm16, %zmm15, %zmm15
	vaddpd	%zmm15, %zmm0, %zmm15
	vsubpd	%zmm13, %zmm15, %zmm13
	vaddpd	%zmm13, %zmm12, %zmm12
	vmovapd	%zmm22, %zmm13
	vsubpd	%zmm10, %zmm12, %zmm10
	vaddpd	%zmm10, %zmm4, %zmm10
	vmulpd	%zmm10, %zmm3, %zmm12
	vaddpd	%zmm12, %zmm2, %zmm13 {%k1}
	vmovupd	%zmm13, (%rcx,%r11,8)
	vaddpd	64(%rdx), %zmm11, %zmm12
	vcmpnltpd	%zmm1, %zmm12, %k1
	vmovupd	(%r14), %zmm18 {%k1} {z}
	vmovupd	(%rax), %zmm17 {%k1} {z}
	movq	288(%rsp), %rax
	vmovupd	64(%r10), %zmm16 {%k1} {z}
	vmovupd	(%r9), %zmm15 {%k1} {z}
	vmovupd	(%r8), %zmm14 {%k1} {z}
	vmovupd	(%rdi), %zmm13 {%k1} {z}
	vmovupd	(%rsi), %zmm12 {%k1} {z}
	vmovupd	(%rax), %zmm19 {%k1} {z}
	movq	336(%rsp), %rax
	vmulpd	%zmm18, %zmm9, %zmm18
	vmulpd	%zmm15, %zmm7, %zmm15
	vmulpd	%zmm14, %zmm1, %zmm14
	vmulpd	%zmm12, %zmm5, %zmm12
	vmulpd	%zmm18, %zmm17, %zmm17
	vmaxpd	%zmm6, %zmm15, %zmm15
	vmulpd	%zmm15, %zmm13, %zmm13
	vaddpd	%zmm17, %zmm8, %zmm17
	vmulpd	%zmm17, %zmm19, %zmm17
	vaddpd	%zmm17, %zmm16, %zmm16
	vaddpd	%zmm16, %zmm0, %zmm16
	vsubpd	%zmm14, %zmm16, %zmm14
	vaddpd	%zmm14, %zmm13, %zmm13
	vsubpd	%zmm12, %zmm13, %zmm12
	vmovapd	%zmm22, %zmm13
	vaddpd	%zmm12, %zmm4, %zmm12
	vmulpd	%zmm12, %zmm3, %zmm12
	vaddpd	%zmm12, %zmm2, %zmm13 {%k1}
	vmovupd	%zmm13, 64(%rcx,%r11,8)
	vaddpd	128(%rdx), %zmm11, %zmm12
	vcmpnltpd	%zmm1, %zmm12, %k1
	vmovupd	64(%r14), %zmm18 {%k1} {z}
	vmovupd	(%rax), %zmm17 {%k1} {z}
	movq	280(%rsp), %rax
	vmovupd	128(%r10), %zmm16 {%k1} {z}
	vmovupd	64(%r9), %zmm15 {%k1} {z}
	vmovupd	64(%r8), %zmm14 {%k1} {z}
	vmovupd	64(%rdi), %zmm13 {%k1} {z}
	vmovupd	64(%rsi), %zmm12 {%k1} {z}
	vmovupd	(%rax), %zmm19 {%k1} {z}
	movq	328(%rsp), %rax
	vmulpd	%zmm18, %zmm9, %zmm18
	vmulpd	%zmm15, %zmm7, %zmm15
	vmulpd	%zmm14, %zmm1, %zmm14
	vmulpd	%zmm12, %zmm5, %zmm12
	vmulpd	%zmm18, %zmm17, %zmm17
	vmaxpd	%zmm6, %zmm15, %zmm15
	vmulpd	%zmm15, %zmm13, %zmm13
	vaddpd	%zmm17, %zmm8, %zmm17
	vmulpd	%zmm17, %zmm19, %zmm17
	vaddpd	%zmm17, %zmm16, %zmm16
	vaddpd	%zmm16, %zmm0, %zmm16
	vsubpd	%zmm14, %zmm16, %zmm14
	vaddpd	%zmm14, %zmm13, %zmm13
	vsubpd	%zmm12, %zmm13, %zmm12
	vmovapd	%zmm22, %zmm13
	vaddpd	%zmm12, %zmm4, %zmm12
	vmulpd	%zmm12, %zmm3, %zmm12
	vaddpd	%zmm12, %zmm2, %zmm13 {%k1}
	vmovupd	%zmm13, 128(%rcx,%r11,8)
	vaddpd	192(%rdx), %zmm11, %zmm12
	vcmpnltpd	%zmm1, %zmm12, %k1
	vmovupd	128(%r14), %zmm18 {%k1} {z}
	vmovupd	(%rax), %zmm17 {%k1} {z}
	movq	272(%rsp), %rax
	vmovupd	192(%r10), %zmm16 {%k1} {z}
	vmovupd	128(%r9), %zmm15 {%k1} {z}
	vmovupd	128(%r8), %zmm14 {%k1} {z}
	vmovupd	128(%rdi), %zmm13 {%k1} {z}
	vmovupd	128(%rsi), %zmm12 {%k1} {z}
	vmovupd	(%rax), %zmm19 {%k1} {z}
	movq	320(%rsp), %rax
	vmulpd	%zmm18, %zmm9, %zmm18
	vmulpd	%zmm15, %zmm7, %zmm15
	vmulpd	%zmm14, %zmm1, %zmm14
	vmulpd	%zmm12, %zmm5, %zmm12
	vmulpd	%zmm18, %zmm17, %zmm17
	vmaxpd	%zmm6, %zmm15, %zmm15
	vmulpd	%zmm15, %zmm13, %zmm13
	vaddpd	%zmm17, %zmm8, %zmm17
	vmulpd	%zmm17, %zmm19, %zmm17
	vaddpd	%zmm17, %zmm16, %zmm16
	vaddpd	%zmm16, %zmm0, %zmm16
	vsubpd	%zmm14, %zmm16, %zmm14
	vaddpd	%zmm14, %zmm13, %zmm13
	vsubpd	%zmm12, %zmm13, %zmm12
	vmovapd	%zmm22, %zmm13
	vaddpd	%zmm12, %zmm4, %zmm12
	vmulpd	%zmm12, %zmm3, %zmm12
	vaddpd	%zmm12, %zmm2, %zmm13 {%k1}
	vmovupd	%zmm13, 192(%rcx,%r11,8)
	vaddpd	256(%rdx), %zmm11, %zmm12
	vcmpnltpd	%zmm1, %zmm12, %k1
	vmovupd	192(%r14), %zmm18 {%k1} {z}
	vmovupd	(%rax), %zmm17 {%k1} {z}
	movq	264(%rsp), %rax
	vmovupd	256(%r10), %zmm16 {%k1} {z}
	vmovupd	192(%r9), %zmm15 {%k1} {z}
	vmovupd	192(%r8), %zmm14 {%k1} {z}
	vmovupd	192(%rdi), %zmm13 {%k1} {z}
	vmovupd	192(%rsi), %zmm12 {%k1} {z}
	vmovupd	(%rax), %zmm19 {%k1} {z}
	movq	312(%rsp), %rax
	vmulpd	%zmm18, %zmm9, %zmm18
	vmulpd	%zmm15, %zmm7, %zmm15
	vmulpd	%zmm14, %zmm1, %zmm14
	vmulpd	%zmm12, %zmm5, %zmm12
	vmulpd	%zmm18, %zmm17, %zmm17
	vmaxpd	%zmm6, %zmm15, %zmm15
	vmulpd	%zmm15, %zmm13, %zmm13
	vaddpd	%zmm17, %zmm8, %zmm17
	vmulpd	%zmm17, %zmm19, %zmm17
	vaddpd	%zmm17, %zmm16, %zmm16
	vaddpd	%zmm16, %zmm0, %zmm16
	vsubpd	%zmm14, %zmm16, %zmm14
	vaddpd	%zmm14, %zmm13, %zmm13
	vsubpd	%zmm12, %zmm13, %zmm12
	vmovapd	%zmm22, %zmm13
	vaddpd	%zmm12, %zmm4, %zmm12
	vmulpd	%zmm12, %zmm3, %zmm12
	vaddpd	%zmm12, %zmm2, %zmm13 {%k1}
	vmovupd	%zmm13, 256(%rcx,%r11,8)
	vaddpd	320(%rdx), %zmm11, %zmm12
	vcmpnltpd	%zmm1, %zmm12, %k1
	vmovupd	256(%r14), %zmm18 {%k1} {z}
	vmovupd	(%rax), %zmm17 {%k1} {z}
	movq	256(%rsp), %rax
	vmovupd	320(%r10), %zmm16 {%k1} {z}
	vmovupd	256(%r9), %zmm15 {%k1} {z}
	vmovupd	256(%r8), %zmm14 {%k1} {z}
	vmovupd	256(%rdi), %zmm13 {%k1} {z}
	vmovupd	256(%rsi), %zmm12 {%k1} {z}
	vmovupd	(%rax), %zmm19 {%k1} {z}
	movq	304(%rsp), %rax
	vmulpd	%zmm18, %zmm9, %zmm18
	vmulpd	%zmm15, %zmm7, %zmm15
	vmulpd	%zmm14, %zmm1, %zmm14
	vmulpd	%zmm12, %zmm5, %zmm12
	vmulpd	%zmm18, %zmm17, %zmm17
	vmaxpd	%zmm6, %zmm15, %zmm15
	vmulpd	%zmm15, %zmm13, %zmm13
	vaddpd	%zmm17, %zmm8, %zmm17
	vmulpd	%zmm17, %zmm19, %zmm17
	vaddpd	%zmm17, %zmm16, %zmm16
	vaddpd	%zmm16, %zmm0, %zmm16
	vsubpd	%zmm14, %zmm16, %zmm14
	vaddpd	%zmm14, %zmm13, %zmm13
	vsubpd	%zmm12, %zmm13, %zmm12
	vmovapd	%zmm22, %zmm13
	vaddpd	%zmm12, %zmm4, %zmm12
	vmulpd	%zmm12, %zmm3, %zmm12
	vaddpd	%zmm12, %zmm2, %zmm13 {%k1}
	vmovupd	%zmm13, 320(%rcx,%r11,8)
	vaddpd	384(%rdx), %zmm11, %zmm12
	vcmpnltpd	%zmm1, %zmm12, %k1
	vmovupd	320(%r14), %zmm18 {%k1} {z}
	vmovupd	(%rax), %zmm17 {%k1} {z}
	movq	248(%rsp), %rax
	vmovupd	384(%r10), %zmm16 {%k1} {z}
	vmovupd	320(%r9), %zmm15 {%k1} {z}
	vmovupd	320(%r8), %zmm14 {%k1} {z}
	vmovupd	320(%rdi), %zmm13 {%k1} {z}
	vmovupd	320(%rsi), %zmm12 {%k1} {z}
	vmovupd	(%rax), %zmm19 {%k1} {z}
	movq	296(%rsp), %rax
	vmulpd	%zmm18, %zmm9, %zmm18
	vmulpd	%zmm15, %zmm7, %zmm15
	vmulpd	%zmm14, %zmm1, %zmm14
	vmulpd	%zmm12, %zmm5, %zmm12
	vmulpd	%zmm18, %zmm17, %zmm17
	vmaxpd	%zmm6, %zmm15, %zmm15
	vmulpd	%zmm15, %zmm13, %zmm13
	vaddpd	%zmm17, %zmm8, %zmm17
	vmulpd	%zmm17, %zmm19, %zmm17
	vaddpd	%zmm17, %zmm16, %zmm16
	vaddpd	%zmm16, %zmm0, %zmm16
	vsubpd	%zmm14, %zmm16, %zmm14
	vaddpd	%zmm14, %zmm13, %zmm13
	vsubpd	%zmm12, %zmm13, %zmm12
	vmovapd	%zmm22, %zmm13
	vaddpd	%zmm12, %zmm4, %zmm12
	vmulpd	%zmm12, %zmm3, %zmm12
	vaddpd	%zmm12, %zmm2, %zmm13 {%k1}
	vmovupd	%zmm13, 384(%rcx,%r11,8)
	vaddpd	448(%rdx), %zmm11, %zmm11
	vcmpnltpd	%zmm1, %zmm11, %k1
	vmovupd	384(%r14), %zmm17 {%k1} {z}
	vmovupd	(%rax), %zmm16 {%k1} {z}
	movq	240(%rsp), %rax
	vmovupd	448(%r10), %zmm15 {%k1} {z}
	vmovupd	384(%r8), %zmm13 {%k1} {z}
	vmovupd	384(%r9), %zmm14 {%k1} {z}
	vmovupd	384(%rdi), %zmm12 {%k1} {z}
	vmovupd	384(%rsi), %zmm11 {%k1} {z}
	vmovupd	(%rax), %zmm18 {%k1} {z}
	vmulpd	%zmm17, %zmm9, %zmm9
	vmulpd	%zmm13, %zmm1, %zmm1
	vmulpd	%zmm14, %zmm7, %zmm7
	vmulpd	%zmm11, %zmm5, %zmm5
	vmulpd	%zmm9, %zmm16, %zmm9
	vaddpd	%zmm9, %zmm8, %zmm8
	vmulpd	%zmm8, %zmm18, %zmm8
	vaddpd	%zmm8, %zmm15, %zmm8
	vaddpd	%zmm8, %zmm0, %zmm0
	vsubpd	%zmm1, %zmm0, %zmm0
	vmaxpd	%zmm6, %zmm7, %zmm1
	vmulpd	%zmm1, %zmm12, %zmm1
	vaddpd	%zmm0, %zmm1, %zmm0
	vsubpd	%zmm5, %zmm0, %zmm0
	vaddpd	%zmm0, %zmm4, %zmm0
	vmulpd	%zmm0, %zmm3, %zmm0
	vaddpd	%zmm0, %zmm2, %zmm22 {%k1}
	vmovupd	%zmm22, 448(%rcx,%r11,8)
	jmp	.LBB8_55
.LBB8_56:
	movq	2184(%rsp), %rax
	xorl	%ebx, %ebx
	vmovapd	%xmm11, 672(%rsp)
	vmovapd	%xmm8, 656(%rsp)
	vmovapd	%xmm10, 640(%rsp)
	leaq	(%rax,%r15,8), %rax
	movq	%rax, 584(%rsp)
	jmp	.LBB8_57
	.p2align	4
.LBB8_60:
	vaddsd	616(%rsp), %xmm1, %xmm0
	movabsq	$NRT_decref, %rax
	movq	%r13, %rdi
	vsubsd	%xmm2, %xmm0, %xmm0
	vaddsd	%xmm3, %xmm0, %xmm0
	vsubsd	%xmm4, %xmm0, %xmm0
	vaddsd	600(%rsp), %xmm0, %xmm0
	vmulsd	608(%rsp), %xmm0, %xmm0
	vmovsd	%xmm0, 88(%rsp)
	callq	*%rax
	vmovsd	88(%rsp), %xmm0
	vmovsd	384(%rsp), %xmm21
	vaddsd	96(%rsp), %xmm0, %xmm0
.LBB8_61:
	vmovapd	624(%rsp), %xmm20
	movq	376(%rsp), %rax
	movq	%r14, %r13
	movq	576(%rsp), %r14
	movq	152(%rsp), %rbp
	movq	32(%rsp), %r9
	movq	2128(%rsp), %r8
	movq	2120(%rsp), %r10
	movq	2056(%rsp), %r11
	movq	2048(%rsp), %rdi
	vmovsd	%xmm0, (%rax,%rbx)
	addq	$8, %rbx
	cmpq	$512, %rbx
	je	.LBB8_64
.LBB8_57:
	movq	1616(%rsp), %rax
	movq	168(%rsp), %rsi
	movq	%r13, %rbp
	movq	160(%rsp), %r13
	movq	(%rax,%rbx), %rax
	movq	%rax, %rcx
	sarq	$63, %rcx
	movq	%rcx, %rdx
	andq	%rdi, %rdx
	movq	%r13, %rdi
	addq	%rax, %rdx
	imulq	%r11, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm0
	movq	%rcx, %rdx
	andq	2192(%rsp), %rcx
	andq	%r10, %rdx
	movq	24(%rsp), %rsi
	addq	%rax, %rdx
	imulq	%r8, %rdx
	addq	%rax, %rcx
	imulq	2200(%rsp), %rcx
	movq	584(%rsp), %rax
	vmovsd	(%rsi,%rdx,8), %xmm1
	vmovsd	%xmm0, 616(%rsp)
	vmovsd	(%rax,%rcx,8), %xmm2
	movq	1784(%rsp), %rax
	vmovsd	%xmm1, 88(%rsp)
	vmovsd	(%rax,%r15,8), %xmm1
	movabsq	$NRT_incref, %rax
	vmovsd	%xmm2, 600(%rsp)
	vmovsd	%xmm1, 608(%rsp)
	vzeroupper
	callq	*%rax
	movq	40(%rsp), %rdx
	vmovapd	672(%rsp), %xmm1
	movq	120(%rsp), %rax
	vmovapd	208(%rsp), %xmm0
	movq	8(%rsp), %rcx
	vmovsd	88(%rsp), %xmm2
	cmpb	$0, 2752(%rsp)
	movq	%rbp, %r14
	vmulsd	(%rdx,%rbx), %xmm1, %xmm1
	vmulsd	(%rax,%rbx), %xmm0, %xmm0
	movq	816(%rsp), %rax
	movq	136(%rsp), %rdx
	vmulsd	(%rbp,%rbx), %xmm1, %xmm1
	vmaxsd	192(%rsp), %xmm0, %xmm0
	vmulsd	(%rdx,%rbx), %xmm0, %xmm3
	vmovapd	176(%rsp), %xmm0
	vaddsd	656(%rsp), %xmm1, %xmm1
	vmulsd	(%rax,%rbx), %xmm1, %xmm1
	vaddsd	(%rcx,%rbx), %xmm1, %xmm1
	movq	128(%rsp), %rcx
	vmulsd	(%rcx,%rbx), %xmm2, %xmm2
	movq	144(%rsp), %rcx
	vmulsd	(%rcx,%rbx), %xmm0, %xmm4
	je	.LBB8_60
	movq	112(%rsp), %rax
	vmovapd	640(%rsp), %xmm0
	movq	160(%rsp), %rdi
	vmovsd	%xmm4, 544(%rsp)
	vmovsd	%xmm3, 552(%rsp)
	vmovsd	%xmm2, 560(%rsp)
	vmovsd	%xmm1, 568(%rsp)
	vaddsd	(%rax,%rbx), %xmm0, %xmm0
	movabsq	$NRT_decref, %rax
	vmovsd	%xmm0, 592(%rsp)
	callq	*%rax
	vmovsd	88(%rsp), %xmm0
	vmovsd	384(%rsp), %xmm21
	vucomisd	592(%rsp), %xmm0
	vmovapd	%xmm21, %xmm0
	ja	.LBB8_61
	vmovsd	568(%rsp), %xmm1
	vmovsd	560(%rsp), %xmm2
	vmovsd	552(%rsp), %xmm3
	vmovsd	544(%rsp), %xmm4
	xorl	%r13d, %r13d
	jmp	.LBB8_60
.LBB8_76:
	vpbroadcastq	%rax, %zmm0
	vpaddq	(%rdi), %zmm0, %zmm1
	movabsq	$.LCPI8_0, %rax
	movabsq	$.LCPI8_5, %rcx
	movabsq	$.LCPI8_4, %rdx
	vpbroadcastq	(%rax), %zmm17
	movabsq	$.LCPI8_1, %rax
	vbroadcastsd	(%rcx), %zmm6
	vpbroadcastq	(%rax), %zmm16
	movabsq	$.LCPI8_2, %rax
	vpbroadcastd	(%rax), %zmm15
	movabsq	$.LCPI8_3, %rax
	vpbroadcastq	(%rax), %zmm14
	movabsq	$.LCPI8_6, %rax
	vbroadcastsd	(%rax), %zmm13
	movabsq	$.LCPI8_7, %rax
	vbroadcastsd	(%rax), %zmm12
	vpsrlq	$30, %zmm1, %zmm2
	vpxorq	%zmm1, %zmm2, %zmm2
	vpmullq	%zmm17, %zmm2, %zmm2
	vpsrlq	$27, %zmm2, %zmm3
	vpxorq	%zmm2, %zmm3, %zmm3
	vpmullq	%zmm16, %zmm3, %zmm3
	vpsrlq	$31, %zmm3, %zmm4
	vpxorq	%zmm3, %zmm4, %zmm4
	vpandq	%zmm15, %zmm4, %zmm5
	vpsrld	$16, %zmm4, %zmm4
	vpaddq	%zmm5, %zmm4, %zmm4
	vpsrlq	$32, %zmm4, %zmm5
	vpaddq	%zmm4, %zmm5, %zmm7
	vpbroadcastq	(%rdx), %zmm5
	vpternlogq	$236, %zmm14, %zmm5, %zmm7
	vaddpd	%zmm6, %zmm7, %zmm8
	vaddpd	%zmm13, %zmm8, %zmm9
	vmulpd	%zmm12, %zmm9, %zmm9
	vmovupd	%zmm9, (%r13)
	vpaddq	64(%rdi), %zmm0, %zmm9
	vpsrlq	$30, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm17, %zmm9, %zmm9
	vpsrlq	$27, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm16, %zmm9, %zmm9
	vpsrlq	$31, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpandq	%zmm15, %zmm9, %zmm10
	vpsrld	$16, %zmm9, %zmm9
	vpaddq	%zmm10, %zmm9, %zmm9
	vpsrlq	$32, %zmm9, %zmm10
	vpaddq	%zmm9, %zmm10, %zmm9
	vpternlogq	$236, %zmm14, %zmm5, %zmm9
	vaddpd	%zmm6, %zmm9, %zmm9
	vaddpd	%zmm13, %zmm9, %zmm9
	vmulpd	%zmm12, %zmm9, %zmm9
	vmovupd	%zmm9, 64(%r13)
	vpaddq	128(%rdi), %zmm0, %zmm9
	vpsrlq	$30, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm17, %zmm9, %zmm9
	vpsrlq	$27, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm16, %zmm9, %zmm9
	vpsrlq	$31, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpandq	%zmm15, %zmm9, %zmm10
	vpsrld	$16, %zmm9, %zmm9
	vpaddq	%zmm10, %zmm9, %zmm9
	vpsrlq	$32, %zmm9, %zmm10
	vpaddq	%zmm9, %zmm10, %zmm9
	vpternlogq	$236, %zmm14, %zmm5, %zmm9
	vaddpd	%zmm6, %zmm9, %zmm9
	vaddpd	%zmm13, %zmm9, %zmm9
	vmulpd	%zmm12, %zmm9, %zmm9
	vmovupd	%zmm9, 128(%r13)
	vpaddq	192(%rdi), %zmm0, %zmm9
	vpsrlq	$30, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm17, %zmm9, %zmm9
	vpsrlq	$27, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm16, %zmm9, %zmm9
	vpsrlq	$31, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpandq	%zmm15, %zmm9, %zmm10
	vpsrld	$16, %zmm9, %zmm9
	vpaddq	%zmm10, %zmm9, %zmm9
	vpsrlq	$32, %zmm9, %zmm10
	vpaddq	%zmm9, %zmm10, %zmm9
	vpternlogq	$236, %zmm14, %zmm5, %zmm9
	vaddpd	%zmm6, %zmm9, %zmm9
	vaddpd	%zmm13, %zmm9, %zmm9
	vmulpd	%zmm12, %zmm9, %zmm9
	vmovupd	%zmm9, 192(%r13)
	vpaddq	256(%rdi), %zmm0, %zmm9
	vpsrlq	$30, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm17, %zmm9, %zmm9
	vpsrlq	$27, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm16, %zmm9, %zmm9
	vpsrlq	$31, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpandq	%zmm15, %zmm9, %zmm10
	vpsrld	$16, %zmm9, %zmm9
	vpaddq	%zmm10, %zmm9, %zmm9
	vpsrlq	$32, %zmm9, %zmm10
	vpaddq	%zmm9, %zmm10, %zmm9
	vpternlogq	$236, %zmm14, %zmm5, %zmm9
	vaddpd	%zmm6, %zmm9, %zmm9
	vaddpd	%zmm13, %zmm9, %zmm9
	vmulpd	%zmm12, %zmm9, %zmm9
	vmovupd	%zmm9, 256(%r13)
	vpaddq	320(%rdi), %zmm0, %zmm9
	vpsrlq	$30, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm17, %zmm9, %zmm9
	vpsrlq	$27, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm16, %zmm9, %zmm9
	vpsrlq	$31, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpandq	%zmm15, %zmm9, %zmm10
	vpsrld	$16, %zmm9, %zmm9
	vpaddq	%zmm10, %zmm9, %zmm9
	vpsrlq	$32, %zmm9, %zmm10
	vpaddq	%zmm9, %zmm10, %zmm9
	vpternlogq	$236, %zmm14, %zmm5, %zmm9
	vaddpd	%zmm6, %zmm9, %zmm9
	vaddpd	%zmm13, %zmm9, %zmm9
	vmulpd	%zmm12, %zmm9, %zmm9
	vmovupd	%zmm9, 320(%r13)
	vpaddq	384(%rdi), %zmm0, %zmm9
	vpsrlq	$30, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm17, %zmm9, %zmm9
	vpsrlq	$27, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpmullq	%zmm16, %zmm9, %zmm9
	vpsrlq	$31, %zmm9, %zmm10
	vpxorq	%zmm9, %zmm10, %zmm9
	vpandq	%zmm15, %zmm9, %zmm10
	vpsrld	$16, %zmm9, %zmm9
	vpaddq	%zmm10, %zmm9, %zmm9
	vpsrlq	$32, %zmm9, %zmm10
	vpaddq	%zmm9, %zmm10, %zmm9
	vpternlogq	$236, %zmm14, %zmm5, %zmm9
	vaddpd	%zmm6, %zmm9, %zmm9
	vaddpd	%zmm13, %zmm9, %zmm9
	vmulpd	%zmm12, %zmm9, %zmm9
	vmovupd	%zmm9, 384(%r13)
	vpaddq	448(%rdi), %zmm0, %zmm0
	vpsrlq	$30, %zmm0, %zmm9
	vpxorq	%zmm0, %zmm9, %zmm0
	vpmullq	%zmm17, %zmm0, %zmm0
	vpsrlq	$27, %zmm0, %zmm1
	vpxorq	%zmm0, %zmm1, %zmm0
	vpmullq	%zmm16, %zmm0, %zmm0
	vpsrlq	$31, %zmm0, %zmm1
	vpxorq	%zmm0, %zmm1, %zmm0
	vpandq	%zmm15, %zmm0, %zmm1
	vpsrld	$16, %zmm0, %zmm0
	vpaddq	%zmm1, %zmm0, %zmm0
	vpsrlq	$32, %zmm0, %zmm1
	vpaddq	%zmm0, %zmm1, %zmm0
	vpternlogq	$236, %zmm14, %zmm5, %zmm0
	vaddpd	%zmm6, %zmm0, %zmm0
	vaddpd	%zmm13, %zmm0, %zmm0
	vmulpd	%zmm12, %zmm0, %zmm0
	vmovupd	%zmm0, 448(%r13)
	jmp	.LBB8_8
.LBB8_24:
	cmpb	$0, 22(%rsp)
	je	.LBB8_77
	xorl	%eax, %eax
	.p2align	4
.LBB8_26:
	vmulsd	-64(%r14,%rax), %xmm11, %xmm2
	movq	816(%rsp), %rdx
	movq	8(%rsp), %rsi
	vmulsd	-64(%rbp,%rax), %xmm1, %xmm3
	movq	368(%rsp), %rcx
	vmulsd	(%r13,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm8, %xmm2
	vmulsd	(%rdx,%rax), %xmm2, %xmm2
	vaddsd	(%rsi,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm2
	vsubsd	%xmm3, %xmm2, %xmm2
	vmovsd	%xmm2, -24(%rcx,%rax)
	vmulsd	-56(%r14,%rax), %xmm11, %xmm2
	vmulsd	-56(%rbp,%rax), %xmm1, %xmm3
	vmulsd	8(%r13,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm8, %xmm2
	vmulsd	8(%rdx,%rax), %xmm2, %xmm2
	vaddsd	8(%rsi,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm2
	vsubsd	%xmm3, %xmm2, %xmm2
	vmovsd	%xmm2, -16(%rcx,%rax)
	vmulsd	-48(%r14,%rax), %xmm11, %xmm2
	vmulsd	-48(%rbp,%rax), %xmm1, %xmm3
	vmulsd	16(%r13,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm8, %xmm2
	vmulsd	16(%rdx,%rax), %xmm2, %xmm2
	vaddsd	16(%rsi,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm2
	vsubsd	%xmm3, %xmm2, %xmm2
	vmovsd	%xmm2, -8(%rcx,%rax)
	vmulsd	-40(%r14,%rax), %xmm11, %xmm2
	vmulsd	-40(%rbp,%rax), %xmm1, %xmm3
	vmulsd	24(%r13,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm8, %xmm2
	vmulsd	24(%rdx,%rax), %xmm2, %xmm2
	vaddsd	24(%rsi,%rax), %xmm2, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm2
	vsubsd	%xmm3, %xmm2, %xmm2
	vmovsd	%xmm2, (%rcx,%rax)
	addq	$32, %rax
	cmpq	$512, %rax
	jne	.LBB8_26
	jmp	.LBB8_64
.LBB8_44:
	cmpq	$64, %rbx
	jb	.LBB8_52
	cmpq	$64, %r10
	jb	.LBB8_52
	cmpq	$64, %r9
	jb	.LBB8_52
	cmpq	$64, %r11
	jb	.LBB8_52
	cmpq	$64, %r8
	jb	.LBB8_52
	cmpq	$64, %rdi
	jb	.LBB8_52
	cmpq	$64, %rdx
	jb	.LBB8_52
	cmpq	$63, %rcx
	jbe	.LBB8_52
	movq	40(%rsp), %rdx
	vbroadcastsd	%xmm11, %zmm7
	movq	816(%rsp), %rax
	vbroadcastsd	%xmm8, %zmm6
	movq	120(%rsp), %r9
	movq	8(%rsp), %r10
	vbroadcastsd	208(%rsp), %zmm9
	movq	128(%rsp), %r8
	vbroadcastsd	192(%rsp), %zmm8
	vbroadcastsd	%xmm1, %zmm1
	movq	136(%rsp), %rdi
	vbroadcastsd	%xmm0, %zmm0
	movq	144(%rsp), %rsi
	vbroadcastsd	176(%rsp), %zmm5
	vbroadcastsd	96(%rsp), %zmm2
	vbroadcastsd	%xmm4, %zmm4
	vbroadcastsd	%xmm3, %zmm3
	movq	960(%rsp), %rcx
	movq	24(%rsp), %r11
	vmulpd	(%rdx), %zmm7, %zmm11
	vmulpd	(%r9), %zmm9, %zmm10
	vmulpd	(%r8), %zmm1, %zmm12
	vmulpd	(%r13), %zmm11, %zmm11
	vmaxpd	%zmm8, %zmm10, %zmm10
	vmulpd	(%rdi), %zmm10, %zmm10
	vaddpd	%zmm11, %zmm6, %zmm11
	vmulpd	(%rax), %zmm11, %zmm11
	vaddpd	(%r10), %zmm11, %zmm11
	vaddpd	%zmm11, %zmm0, %zmm11
	vsubpd	%zmm12, %zmm11, %zmm11
	vmulpd	(%rsi), %zmm5, %zmm12
	vaddpd	%zmm10, %zmm11, %zmm10
	vsubpd	%zmm12, %zmm10, %zmm10
	vaddpd	%zmm10, %zmm4, %zmm10
	vmulpd	%zmm10, %zmm3, %zmm10
	vaddpd	%zmm10, %zmm2, %zmm10
	vmovupd	%zmm10, (%rcx,%r11,8)
	vmulpd	64(%rdx), %zmm7, %zmm11
	vmulpd	64(%r9), %zmm9, %zmm10
	vmulpd	64(%r8), %zmm1, %zmm12
	vmulpd	64(%rsi), %zmm5, %zmm13
	vmulpd	64(%r13), %zmm11, %zmm11
	vmaxpd	%zmm8, %zmm10, %zmm10
	vmulpd	64(%rdi), %zmm10, %zmm10
	vaddpd	%zmm11, %zmm6, %zmm11
	vmulpd	64(%rax), %zmm11, %zmm11
	vaddpd	64(%r10), %zmm11, %zmm11
	vaddpd	%zmm11, %zmm0, %zmm11
	vsubpd	%zmm12, %zmm11, %zmm11
	vaddpd	%zmm10, %zmm11, %zmm10
	vsubpd	%zmm13, %zmm10, %zmm10
	vaddpd	%zmm10, %zmm4, %zmm10
	vmulpd	%zmm10, %zmm3, %zmm10
	vaddpd	%zmm10, %zmm2, %zmm10
	vmovupd	%zmm10, 64(%rcx,%r11,8)
	vmulpd	128(%rdx), %zmm7, %zmm11
	vmulpd	128(%r9), %zmm9, %zmm10
	vmulpd	128(%r8), %zmm1, %zmm12
	vmulpd	128(%r13), %zmm11, %zmm11
	vmaxpd	%zmm8, %zmm10, %zmm10
	vmulpd	128(%rdi), %zmm10, %zmm10
	vaddpd	%zmm11, %zmm6, %zmm11
	vmulpd	128(%rax), %zmm11, %zmm11
	vaddpd	128(%r10), %zmm11, %zmm11
	vaddpd	%zmm11, %zmm0, %zmm11
	vsubpd	%zmm12, %zmm11, %zmm11
	vmulpd	128(%rsi), %zmm5, %zmm12
	vaddpd	%zmm10, %zmm11, %zmm10
	vsubpd	%zmm12, %zmm10, %zmm10
	vaddpd	%zmm10, %zmm4, %zmm10
	vmulpd	%zmm10, %zmm3, %zmm10
	vaddpd	%zmm10, %zmm2, %zmm10
	vmovupd	%zmm10, 128(%rcx,%r11,8)
	vmulpd	192(%rdx), %zmm7, %zmm11
	vmulpd	192(%r9), %zmm9, %zmm10
	vmulpd	192(%r8), %zmm1, %zmm12
	vmulpd	192(%rsi), %zmm5, %zmm13
	vmulpd	192(%r13), %zmm11, %zmm11
	vmaxpd	%zmm8, %zmm10, %zmm10
	vmulpd	192(%rdi), %zmm10, %zmm10
	vaddpd	%zmm11, %zmm6, %zmm11
	vmulpd	192(%rax), %zmm11, %zmm11
	vaddpd	192(%r10), %zmm11, %zmm11
	vaddpd	%zmm11, %zmm0, %zmm11
	vsubpd	%zmm12, %zmm11, %zmm11
	vaddpd	%zmm10, %zmm11, %zmm10
	vsubpd	%zmm13, %zmm10, %zmm10
	vaddpd	%zmm10, %zmm4, %zmm10
	vmulpd	%zmm10, %zmm3, %zmm10
	vaddpd	%zmm10, %zmm2, %zmm10
	vmovupd	%zmm10, 192(%rcx,%r11,8)
	vmulpd	256(%rdx), %zmm7, %zmm11
	vmulpd	256(%r9), %zmm9, %zmm10
	vmulpd	256(%r8), %zmm1, %zmm12
	vmulpd	256(%r13), %zmm11, %zmm11
	vmaxpd	%zmm8, %zmm10, %zmm10
	vmulpd	256(%rdi), %zmm10, %zmm10
	vaddpd	%zmm11, %zmm6, %zmm11
	vmulpd	256(%rax), %zmm11, %zmm11
	vaddpd	256(%r10), %zmm11, %zmm11
	vaddpd	%zmm11, %zmm0, %zmm11
	vsubpd	%zmm12, %zmm11, %zmm11
	vmulpd	256(%rsi), %zmm5, %zmm12
	vaddpd	%zmm10, %zmm11, %zmm10
	vsubpd	%zmm12, %zmm10, %zmm10
	vaddpd	%zmm10, %zmm4, %zmm10
	vmulpd	%zmm10, %zmm3, %zmm10
	vaddpd	%zmm10, %zmm2, %zmm10
	vmovupd	%zmm10, 256(%rcx,%r11,8)
	vmulpd	320(%rdx), %zmm7, %zmm11
	vmulpd	320(%r9), %zmm9, %zmm10
	vmulpd	320(%r8), %zmm1, %zmm12
	vmulpd	320(%rsi), %zmm5, %zmm13
	vmulpd	320(%r13), %zmm11, %zmm11
	vmaxpd	%zmm8, %zmm10, %zmm10
	vmulpd	320(%rdi), %zmm10, %zmm10
	vaddpd	%zmm11, %zmm6, %zmm11
	vmulpd	320(%rax), %zmm11, %zmm11
	vaddpd	320(%r10), %zmm11, %zmm11
	vaddpd	%zmm11, %zmm0, %zmm11
	vsubpd	%zmm12, %zmm11, %zmm11
	vaddpd	%zmm10, %zmm11, %zmm10
	vsubpd	%zmm13, %zmm10, %zmm10
	vaddpd	%zmm10, %zmm4, %zmm10
	vmulpd	%zmm10, %zmm3, %zmm10
	vaddpd	%zmm10, %zmm2, %zmm10
	vmovupd	%zmm10, 320(%rcx,%r11,8)
	vmulpd	384(%rdx), %zmm7, %zmm11
	vmulpd	384(%r9), %zmm9, %zmm10
	vmulpd	384(%r8), %zmm1, %zmm12
	vmulpd	384(%r13), %zmm11, %zmm11
	vmaxpd	%zmm8, %zmm10, %zmm10
	vmulpd	384(%rdi), %zmm10, %zmm10
	vaddpd	%zmm11, %zmm6, %zmm11
	vmulpd	384(%rax), %zmm11, %zmm11
	vaddpd	384(%r10), %zmm11, %zmm11
	vaddpd	%zmm11, %zmm0, %zmm11
	vsubpd	%zmm12, %zmm11, %zmm11
	vmulpd	384(%rsi), %zmm5, %zmm12
	vaddpd	%zmm10, %zmm11, %zmm10
	vsubpd	%zmm12, %zmm10, %zmm10
	vaddpd	%zmm10, %zmm4, %zmm10
	vmulpd	%zmm10, %zmm3, %zmm10
	vaddpd	%zmm10, %zmm2, %zmm10
	vmovupd	%zmm10, 384(%rcx,%r11,8)
	vmulpd	448(%rdx), %zmm7, %zmm7
	vmulpd	448(%r9), %zmm9, %zmm9
	vmulpd	448(%r8), %zmm1, %zmm1
	vmulpd	448(%rsi), %zmm5, %zmm5
	vmulpd	448(%r13), %zmm7, %zmm7
	vmaxpd	%zmm8, %zmm9, %zmm8
	vaddpd	%zmm7, %zmm6, %zmm6
	vmulpd	448(%rax), %zmm6, %zmm6
	vaddpd	448(%r10), %zmm6, %zmm6
	vaddpd	%zmm6, %zmm0, %zmm0
	vmulpd	448(%rdi), %zmm8, %zmm6
	vsubpd	%zmm1, %zmm0, %zmm0
	vaddpd	%zmm6, %zmm0, %zmm0
	vsubpd	%zmm5, %zmm0, %zmm0
	vaddpd	%zmm0, %zmm4, %zmm0
	vmulpd	%zmm0, %zmm3, %zmm0
	vaddpd	%zmm0, %zmm2, %zmm0
	vmovupd	%zmm0, 448(%rcx,%r11,8)
.LBB8_55:
	movq	32(%rsp), %r9
	movq	2128(%rsp), %r8
	movq	2120(%rsp), %r10
	movq	2056(%rsp), %r11
	jmp	.LBB8_64
.LBB8_37:
	movq	32(%rsp), %r9
	movq	2128(%rsp), %r8
	movq	2120(%rsp), %r10
	movq	2056(%rsp), %r11
	xorl	%eax, %eax
	jmp	.LBB8_38
	.p2align	4
.LBB8_42:
	vmovsd	%xmm2, (%r12,%rax)
	addq	$16, %rax
	cmpq	$512, %rax
	je	.LBB8_64
.LBB8_38:
	vaddsd	-24(%r9,%rax), %xmm10, %xmm5
	movabsq	$.LCPI8_8, %rcx
	vmovsd	(%rcx), %xmm2
	vucomisd	%xmm5, %xmm1
	vmovapd	%xmm2, %xmm5
	ja	.LBB8_40
	vmulsd	-64(%r14,%rax), %xmm11, %xmm5
	movq	816(%rsp), %rcx
	movq	8(%rsp), %rdx
	movq	64(%rsp), %rsi
	vmulsd	(%r13,%rax), %xmm5, %xmm5
	vmulsd	-64(%rsi,%rax), %xmm1, %xmm6
	vaddsd	%xmm5, %xmm8, %xmm5
	vmulsd	(%rcx,%rax), %xmm5, %xmm5
	movq	56(%rsp), %rcx
	vaddsd	(%rdx,%rax), %xmm5, %xmm5
	movq	72(%rsp), %rdx
	vaddsd	%xmm5, %xmm0, %xmm5
	vsubsd	%xmm6, %xmm5, %xmm5
	vmovapd	208(%rsp), %xmm6
	vmulsd	-64(%rcx,%rax), %xmm6, %xmm6
	movq	80(%rsp), %rcx
	vmaxsd	192(%rsp), %xmm6, %xmm6
	vmulsd	-64(%rdx,%rax), %xmm6, %xmm6
	vaddsd	%xmm5, %xmm6, %xmm5
	vmovapd	176(%rsp), %xmm6
	vmulsd	-64(%rcx,%rax), %xmm6, %xmm6
	vsubsd	%xmm6, %xmm5, %xmm5
	vaddsd	%xmm5, %xmm4, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm5
	vaddsd	96(%rsp), %xmm5, %xmm5
.LBB8_40:
	vmovsd	%xmm5, -8(%r12,%rax)
	vaddsd	-16(%r9,%rax), %xmm10, %xmm5
	vucomisd	%xmm5, %xmm1
	ja	.LBB8_42
	vmulsd	-56(%r14,%rax), %xmm11, %xmm2
	movq	816(%rsp), %rcx
	movq	8(%rsp), %rdx
	movq	64(%rsp), %rsi
	vmulsd	8(%r13,%rax), %xmm2, %xmm2
	vmulsd	-56(%rsi,%rax), %xmm1, %xmm5
	vaddsd	%xmm2, %xmm8, %xmm2
	vmulsd	8(%rcx,%rax), %xmm2, %xmm2
	movq	56(%rsp), %rcx
	vaddsd	8(%rdx,%rax), %xmm2, %xmm2
	movq	72(%rsp), %rdx
	vaddsd	%xmm2, %xmm0, %xmm2
	vsubsd	%xmm5, %xmm2, %xmm2
	vmovapd	208(%rsp), %xmm5
	vmulsd	-56(%rcx,%rax), %xmm5, %xmm5
	movq	80(%rsp), %rcx
	vmaxsd	192(%rsp), %xmm5, %xmm5
	vmulsd	-56(%rdx,%rax), %xmm5, %xmm5
	vaddsd	%xmm2, %xmm5, %xmm2
	vmovapd	176(%rsp), %xmm5
	vmulsd	-56(%rcx,%rax), %xmm5, %xmm5
	vsubsd	%xmm5, %xmm2, %xmm2
	vaddsd	%xmm2, %xmm4, %xmm2
	vmulsd	%xmm2, %xmm3, %xmm2
	vaddsd	96(%rsp), %xmm2, %xmm2
	jmp	.LBB8_42
.LBB8_52:
	movq	32(%rsp), %r9
	movq	2128(%rsp), %r8
	movq	2120(%rsp), %r10
	movq	2056(%rsp), %r11
	xorl	%eax, %eax
	.p2align	4
.LBB8_53:
	vmulsd	-64(%r14,%rax), %xmm11, %xmm5
	movq	56(%rsp), %rdi
	movq	816(%rsp), %rbx
	vmovapd	208(%rsp), %xmm7
	movq	8(%rsp), %r15
	movq	64(%rsp), %rsi
	vmovapd	192(%rsp), %xmm9
	movq	72(%rsp), %rdx
	movq	80(%rsp), %rcx
	vmovapd	176(%rsp), %xmm12
	vmovapd	96(%rsp), %xmm10
	vmulsd	(%r13,%rax), %xmm5, %xmm5
	vmulsd	-64(%rdi,%rax), %xmm7, %xmm2
	vmulsd	-64(%rsi,%rax), %xmm1, %xmm6
	vaddsd	%xmm5, %xmm8, %xmm5
	vmulsd	(%rbx,%rax), %xmm5, %xmm5
	vmaxsd	%xmm9, %xmm2, %xmm2
	vmulsd	-64(%rdx,%rax), %xmm2, %xmm2
	vaddsd	(%r15,%rax), %xmm5, %xmm5
	vaddsd	%xmm5, %xmm0, %xmm5
	vsubsd	%xmm6, %xmm5, %xmm5
	vaddsd	%xmm2, %xmm5, %xmm2
	vmulsd	-64(%rcx,%rax), %xmm12, %xmm5
	vsubsd	%xmm5, %xmm2, %xmm2
	vaddsd	%xmm2, %xmm4, %xmm2
	vmulsd	%xmm2, %xmm3, %xmm2
	vaddsd	%xmm2, %xmm10, %xmm2
	vmovsd	%xmm2, -8(%r12,%rax)
	vmulsd	-56(%r14,%rax), %xmm11, %xmm5
	vmulsd	-56(%rdi,%rax), %xmm7, %xmm2
	vmulsd	-56(%rsi,%rax), %xmm1, %xmm6
	vmulsd	8(%r13,%rax), %xmm5, %xmm5
	vmaxsd	%xmm9, %xmm2, %xmm2
	vmulsd	-56(%rdx,%rax), %xmm2, %xmm2
	vaddsd	%xmm5, %xmm8, %xmm5
	vmulsd	8(%rbx,%rax), %xmm5, %xmm5
	vaddsd	8(%r15,%rax), %xmm5, %xmm5
	movq	48(%rsp), %r15
	vaddsd	%xmm5, %xmm0, %xmm5
	vsubsd	%xmm6, %xmm5, %xmm5
	vmulsd	-56(%rcx,%rax), %xmm12, %xmm6
	vaddsd	%xmm2, %xmm5, %xmm2
	vsubsd	%xmm6, %xmm2, %xmm2
	vaddsd	%xmm2, %xmm4, %xmm2
	vmulsd	%xmm2, %xmm3, %xmm2
	vaddsd	%xmm2, %xmm10, %xmm2
	vmovsd	%xmm2, (%r12,%rax)
	addq	$16, %rax
	cmpq	$512, %rax
	jne	.LBB8_53
	jmp	.LBB8_64
.LBB8_77:
	movq	40(%rsp), %rcx
	vbroadcastsd	%xmm11, %zmm3
	movq	816(%rsp), %rsi
	vbroadcastsd	%xmm8, %zmm2
	movq	8(%rsp), %rdi
	movq	224(%rsp), %rdx
	vbroadcastsd	%xmm1, %zmm1
	vbroadcastsd	%xmm0, %zmm0
	movq	232(%rsp), %rax
	vmulpd	64(%rcx), %zmm3, %zmm5
	vmulpd	(%rcx), %zmm3, %zmm4
	vmulpd	128(%rcx), %zmm3, %zmm6
	vmulpd	192(%rcx), %zmm3, %zmm7
	vmulpd	64(%rdx), %zmm1, %zmm9
	vmulpd	(%rdx), %zmm1, %zmm8
	vmulpd	128(%rdx), %zmm1, %zmm10
	vmulpd	64(%r13), %zmm5, %zmm5
	vmulpd	(%r13), %zmm4, %zmm4
	vmulpd	128(%r13), %zmm6, %zmm6
	vmulpd	192(%r13), %zmm7, %zmm7
	vaddpd	%zmm5, %zmm2, %zmm5
	vmulpd	64(%rsi), %zmm5, %zmm5
	vaddpd	%zmm4, %zmm2, %zmm4
	vaddpd	%zmm6, %zmm2, %zmm6
	vaddpd	%zmm7, %zmm2, %zmm7
	vmulpd	(%rsi), %zmm4, %zmm4
	vmulpd	128(%rsi), %zmm6, %zmm6
	vmulpd	192(%rsi), %zmm7, %zmm7
	vaddpd	64(%rdi), %zmm5, %zmm5
	vaddpd	(%rdi), %zmm4, %zmm4
	vaddpd	128(%rdi), %zmm6, %zmm6
	vaddpd	192(%rdi), %zmm7, %zmm7
	vaddpd	%zmm5, %zmm0, %zmm5
	vaddpd	%zmm4, %zmm0, %zmm4
	vaddpd	%zmm6, %zmm0, %zmm6
	vaddpd	%zmm7, %zmm0, %zmm7
	vsubpd	%zmm9, %zmm5, %zmm5
	vmulpd	192(%rdx), %zmm1, %zmm9
	vsubpd	%zmm8, %zmm4, %zmm4
	vsubpd	%zmm10, %zmm6, %zmm6
	vmovupd	%zmm4, (%rax)
	vmovupd	%zmm5, 64(%rax)
	vmovupd	%zmm6, 128(%rax)
	vsubpd	%zmm9, %zmm7, %zmm7
	vmovupd	%zmm7, 192(%rax)
	vmulpd	256(%rcx), %zmm3, %zmm4
	vmulpd	320(%rcx), %zmm3, %zmm5
	vmulpd	384(%rcx), %zmm3, %zmm6
	vmulpd	448(%rcx), %zmm3, %zmm3
	vmulpd	320(%rdx), %zmm1, %zmm7
	vmulpd	256(%r13), %zmm4, %zmm4
	vmulpd	320(%r13), %zmm5, %zmm5
	vmulpd	384(%r13), %zmm6, %zmm6
	vmulpd	448(%r13), %zmm3, %zmm3
	vaddpd	%zmm4, %zmm2, %zmm4
	vmulpd	256(%rsi), %zmm4, %zmm8
	vaddpd	%zmm5, %zmm2, %zmm5
	vmulpd	320(%rsi), %zmm5, %zmm4
	vaddpd	%zmm6, %zmm2, %zmm6
	vaddpd	%zmm3, %zmm2, %zmm2
	vmulpd	384(%rsi), %zmm6, %zmm5
	vmulpd	448(%rsi), %zmm2, %zmm2
	vmulpd	256(%rdx), %zmm1, %zmm6
	vaddpd	256(%rdi), %zmm8, %zmm3
	vaddpd	320(%rdi), %zmm4, %zmm4
	vaddpd	384(%rdi), %zmm5, %zmm5
	vaddpd	448(%rdi), %zmm2, %zmm2
	vaddpd	%zmm3, %zmm0, %zmm3
	vaddpd	%zmm4, %zmm0, %zmm4
	vaddpd	%zmm5, %zmm0, %zmm5
	vaddpd	%zmm2, %zmm0, %zmm0
	vsubpd	%zmm6, %zmm3, %zmm2
	vmulpd	384(%rdx), %zmm1, %zmm6
	vmulpd	448(%rdx), %zmm1, %zmm1
	vsubpd	%zmm7, %zmm4, %zmm4
	vmovupd	%zmm2, 256(%rax)
	vmovupd	%zmm4, 320(%rax)
	vsubpd	%zmm6, %zmm5, %zmm5
	vsubpd	%zmm1, %zmm0, %zmm3
	vmovupd	%zmm5, 384(%rax)
	jmp	.LBB8_63
.LBB8_65:
	movq	1696(%rsp), %rdi
	movabsq	$NRT_decref, %r12
	vzeroupper
	callq	*%r12
	movq	1752(%rsp), %rdi
	callq	*%r12
	movq	1808(%rsp), %rdi
	callq	*%r12
	movq	2768(%rsp), %rdi
	callq	*%r12
	movq	1072(%rsp), %rdi
	callq	*%r12
	movq	856(%rsp), %rdi
	callq	*%r12
	movq	1584(%rsp), %rdi
	callq	*%r12
	movq	2008(%rsp), %r15
	movq	%r15, %rdi
	callq	*%r12
	movq	2080(%rsp), %r14
	movq	%r14, %rdi
	callq	*%r12
	movq	160(%rsp), %rdi
	callq	*%r12
	movq	2152(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*%r12
	movq	968(%rsp), %rsi
	movq	1864(%rsp), %rdx
	movq	2672(%rsp), %rax
	movq	928(%rsp), %rdi
	movq	%rsi, %rcx
	sarq	$63, %rcx
	leaq	(%rax,%rdx,8), %rax
	sarq	$63, %rdx
	andq	2680(%rsp), %rdx
	andq	%rsi, %rcx
	movq	392(%rsp), %rsi
	vmovsd	(%rax,%rdx,8), %xmm0
	addq	%rcx, %rsi
	imulq	976(%rsp), %rsi
	movq	960(%rsp), %rcx
	vmovsd	%xmm0, (%rcx,%rsi,8)
	vmovsd	%xmm0, 8(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 16(%rcx,%rsi,8)
	vmovsd	%xmm0, 24(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 32(%rcx,%rsi,8)
	vmovsd	%xmm0, 40(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 48(%rcx,%rsi,8)
	vmovsd	%xmm0, 56(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 64(%rcx,%rsi,8)
	vmovsd	%xmm0, 72(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 80(%rcx,%rsi,8)
	vmovsd	%xmm0, 88(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 96(%rcx,%rsi,8)
	vmovsd	%xmm0, 104(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 112(%rcx,%rsi,8)
	vmovsd	%xmm0, 120(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 128(%rcx,%rsi,8)
	vmovsd	%xmm0, 136(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 144(%rcx,%rsi,8)
	vmovsd	%xmm0, 152(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 160(%rcx,%rsi,8)
	vmovsd	%xmm0, 168(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 176(%rcx,%rsi,8)
	vmovsd	%xmm0, 184(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 192(%rcx,%rsi,8)
	vmovsd	%xmm0, 200(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 208(%rcx,%rsi,8)
	vmovsd	%xmm0, 216(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 224(%rcx,%rsi,8)
	vmovsd	%xmm0, 232(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 240(%rcx,%rsi,8)
	vmovsd	%xmm0, 248(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 256(%rcx,%rsi,8)
	vmovsd	%xmm0, 264(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 272(%rcx,%rsi,8)
	vmovsd	%xmm0, 280(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 288(%rcx,%rsi,8)
	vmovsd	%xmm0, 296(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 304(%rcx,%rsi,8)
	vmovsd	%xmm0, 312(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 320(%rcx,%rsi,8)
	vmovsd	%xmm0, 328(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 336(%rcx,%rsi,8)
	vmovsd	%xmm0, 344(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 352(%rcx,%rsi,8)
	vmovsd	%xmm0, 360(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 368(%rcx,%rsi,8)
	vmovsd	%xmm0, 376(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 384(%rcx,%rsi,8)
	vmovsd	%xmm0, 392(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 400(%rcx,%rsi,8)
	vmovsd	%xmm0, 408(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 416(%rcx,%rsi,8)
	vmovsd	%xmm0, 424(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 432(%rcx,%rsi,8)
	vmovsd	%xmm0, 440(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 448(%rcx,%rsi,8)
	vmovsd	%xmm0, 456(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 464(%rcx,%rsi,8)
	vmovsd	%xmm0, 472(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 480(%rcx,%rsi,8)
	vmovsd	%xmm0, 488(%rcx,%rsi,8)
	vmovsd	(%rax,%rdx,8), %xmm0
	vmovsd	%xmm0, 496(%rcx,%rsi,8)
	vmovsd	%xmm0, 504(%rcx,%rsi,8)
	callq	*%r12
	movq	1880(%rsp), %rdi
	callq	*%r12
	movq	1936(%rsp), %rdi
	callq	*%r12
	movq	%r15, %rdi
	callq	*%r12
	movq	%r14, %rdi
	callq	*%r12
	movq	%rbx, %rdi
	callq	*%r12
	movq	2224(%rsp), %rdi
	callq	*%r12
	movq	2296(%rsp), %rdi
	callq	*%r12
	movq	2352(%rsp), %rdi
	callq	*%r12
	movq	2424(%rsp), %rdi
	callq	*%r12
	movq	2496(%rsp), %rdi
	callq	*%r12
	movq	2568(%rsp), %rdi
	callq	*%r12
	movq	2640(%rsp), %rdi
	callq	*%r12
	movq	2696(%rsp), %rdi
	callq	*%r12
	movq	400(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	addq	$760, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end8:
	.size	_ZN10edumig_sim7kernels10fast_study9utilitiesB3v31B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29xb510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29, .Lfunc_end8-_ZN10edumig_sim7kernels10fast_study9utilitiesB3v31B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29xb510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI9_0:
	.quad	0x3ff0000000000000
.LCPI9_1:
	.quad	-4658895280553007687
.LCPI9_2:
	.quad	-7723592293110705685
.LCPI9_3:
	.quad	0xbff0000000000000
.LCPI9_4:
	.quad	0x3ca0000000000000
.LCPI9_5:
	.quad	0x400921fb54442d18
.LCPI9_6:
	.quad	-4604544271217802189
.LCPI9_7:
	.quad	4841369599423285248
.LCPI9_8:
	.quad	0xc330000000000000
.LCPI9_9:
	.quad	0xc0a0000000000000
.LCPI9_10:
	.quad	-4503599627370496
.LCPI9_11:
	.quad	0x4000000000000000
.LCPI9_12:
	.quad	0x3fc39a09d078c69f
.LCPI9_13:
	.quad	0x3fcc71c51d8e78af
.LCPI9_14:
	.quad	0x3fd999999997fa04
.LCPI9_15:
	.quad	0x3fc2f112df3e5244
.LCPI9_16:
	.quad	0x3fc7466496cb03de
.LCPI9_17:
	.quad	0x3fd2492494229359
.LCPI9_18:
	.quad	0x3fe5555555555593
.LCPI9_19:
	.quad	0x3fe0000000000000
.LCPI9_20:
	.quad	0x3fe62e42fee00000
.LCPI9_21:
	.quad	0x3dea39ef35793c76
.LCPI9_22:
	.quad	0x8000000000000000
.LCPI9_23:
	.quad	0x3ca1a62633145c07
.LCPI9_24:
	.quad	0x3bd71b8ef6dcf572
.LCPI9_25:
	.quad	0xbc62f49b46814157
.LCPI9_26:
	.quad	0x3ce952c77030ad4a
.LCPI9_27:
	.quad	0xbd6ae7f3e733b81f
.LCPI9_28:
	.quad	0x3de6124613a86d09
.LCPI9_29:
	.quad	0xbe5ae64567f544e4
.LCPI9_30:
	.quad	0x3ec71de3a556c734
.LCPI9_31:
	.quad	0xbf2a01a01a01a01a
.LCPI9_32:
	.quad	0x3f81111111111111
.LCPI9_33:
	.quad	0xbfc5555555555555
.LCPI9_34:
	.quad	1
	.section	.ltext,"axl",@progbits
	.weak	_ZN10edumig_sim7kernels10fast_study9mix_nestsB3v39B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29
	.p2align	4
	.type	_ZN10edumig_sim7kernels10fast_study9mix_nestsB3v39B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,@function
_ZN10edumig_sim7kernels10fast_study9mix_nestsB3v39B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2776, %rsp
	.cfi_def_cfa_offset 2832
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$.LCPI9_0, %rax
	movq	3864(%rsp), %r8
	movq	%rdi, -56(%rsp)
	movq	3928(%rsp), %r10
	movq	3856(%rsp), %r9
	movq	3048(%rsp), %rdx
	movq	2904(%rsp), %rdi
	vmovapd	%xmm1, 1808(%rsp)
	vmovsd	(%rax), %xmm5
	vucomisd	%xmm0, %xmm5
	setbe	%al
	testq	%r8, %r8
	setle	%cl
	orb	%al, %cl
	jne	.LBB9_41
	vmovapd	%xmm0, %xmm26
	cmpq	$4, %r8
	jae	.LBB9_3
	xorl	%esi, %esi
	xorl	%eax, %eax
	jmp	.LBB9_12
.LBB9_3:
	movabsq	$9223372036854775776, %rcx
	cmpq	$32, %r8
	jae	.LBB9_5
	xorl	%eax, %eax
	xorl	%esi, %esi
	jmp	.LBB9_9
.LBB9_5:
	kxorb	%k0, %k0, %k0
	movq	%r8, %rax
	andq	%rcx, %rax
	xorl	%esi, %esi
	kxorb	%k0, %k0, %k1
	kxorb	%k0, %k0, %k2
	kxorb	%k0, %k0, %k3
	.p2align	4
.LBB9_6:
	vmovdqu64	(%r9,%rsi,8), %zmm0
	vmovdqu64	64(%r9,%rsi,8), %zmm4
	vmovdqu64	192(%r9,%rsi,8), %zmm3
	vmovdqu64	128(%r9,%rsi,8), %zmm2
	addq	$32, %rsi
	vptestnmq	%zmm0, %zmm0, %k4
	vptestnmq	%zmm3, %zmm3, %k5
	korb	%k4, %k0, %k0
	vptestnmq	%zmm4, %zmm4, %k4
	korb	%k5, %k3, %k3
	korb	%k4, %k1, %k1
	vptestnmq	%zmm2, %zmm2, %k4
	korb	%k4, %k2, %k2
	cmpq	%rsi, %rax
	jne	.LBB9_6
	korb	%k1, %k0, %k0
	korb	%k0, %k2, %k0
	kortestb	%k0, %k3
	setne	%sil
	cmpq	%rax, %r8
	je	.LBB9_13
	testb	$28, %r8b
	je	.LBB9_12
.LBB9_9:
	kmovd	%esi, %k0
	addq	$28, %rcx
	movq	%rax, %rdi
	kshiftlb	$7, %k0, %k0
	movq	%rcx, %rax
	andq	%r8, %rax
	kshiftrb	$7, %k0, %k0
	.p2align	4
.LBB9_10:
	vmovdqu	(%r9,%rdi,8), %ymm0
	addq	$4, %rdi
	vptestnmq	%ymm0, %ymm0, %k1
	korw	%k1, %k0, %k0
	cmpq	%rdi, %rax
	jne	.LBB9_10
	movq	2904(%rsp), %rdi
	kmovd	%k0, %ecx
	testb	$15, %cl
	setne	%sil
	cmpq	%rax, %r8
	je	.LBB9_13
	.p2align	4
.LBB9_12:
	cmpq	$0, (%r9,%rax,8)
	leaq	1(%rax), %rax
	sete	%cl
	orb	%cl, %sil
	cmpq	%rax, %r8
	jne	.LBB9_12
.LBB9_13:
	vmovsd	%xmm5, 1744(%rsp)
	testb	$1, %sil
	je	.LBB9_41
	vsubsd	%xmm26, %xmm5, %xmm1
	movq	16(%r10), %r11
	movq	24(%r10), %r10
	movq	%rdx, %rax
	subq	%rdi, %rax
	vmovapd	%xmm1, 528(%rsp)
	vdivsd	%xmm26, %xmm1, %xmm1
	cmpq	$63, %rax
	ja	.LBB9_39
	movabsq	$.LCPI9_3, %rax
	movabsq	$-4503599627370496, %rbx
	movabsq	$-4604544271217802189, %r14
	movabsq	$-7723592293110705685, %r12
	movabsq	$4841369599423285248, %r13
	movabsq	$4607182418800017408, %rbp
	xorl	%esi, %esi
	vmovapd	%xmm1, 1104(%rsp)
	vmovapd	%xmm26, 1872(%rsp)
	vmovsd	(%rax), %xmm0
	movabsq	$.LCPI9_4, %rax
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_5, %rax
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_8, %rax
	vmovsd	%xmm0, -128(%rsp)
	vmovsd	%xmm3, 848(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_9, %rax
	vmovsd	%xmm2, 976(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_11, %rax
	vmovsd	%xmm3, 16(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_12, %rax
	vmovsd	%xmm2, -48(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_13, %rax
	vmovsd	%xmm3, 144(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_14, %rax
	vmovsd	%xmm2, 80(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_15, %rax
	vmovsd	%xmm3, 336(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_16, %rax
	vmovsd	%xmm2, 1680(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_17, %rax
	vmovsd	%xmm3, 272(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_18, %rax
	vmovsd	%xmm2, 1616(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_19, %rax
	vmovsd	%xmm3, 1552(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_20, %rax
	vmovsd	%xmm2, 208(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_21, %rax
	vmovsd	%xmm3, 1488(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_23, %rax
	vmovsd	%xmm2, 1424(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_24, %rax
	vmovsd	%xmm3, 464(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_25, %rax
	vmovsd	%xmm2, 784(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_26, %rax
	vmovsd	%xmm3, 720(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_27, %rax
	vmovsd	%xmm2, 656(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_28, %rax
	vmovsd	720(%rsp), %xmm27
	vmovsd	656(%rsp), %xmm28
	vmovsd	%xmm3, 400(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_29, %rax
	vmovsd	%xmm2, 592(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_30, %rax
	vmovsd	400(%rsp), %xmm29
	vmovsd	592(%rsp), %xmm30
	vmovsd	%xmm3, 1168(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_31, %rax
	vmovsd	%xmm2, 1040(%rsp)
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI9_32, %rax
	vmovsd	1168(%rsp), %xmm31
	vmovsd	%xmm3, 912(%rsp)
	vmovsd	(%rax), %xmm3
	movabsq	$.LCPI9_33, %rax
	vmovsd	%xmm2, 1360(%rsp)
	vmovsd	(%rax), %xmm2
	vmovsd	1360(%rsp), %xmm12
	vmovsd	%xmm3, 1296(%rsp)
	vmovsd	%xmm2, 1232(%rsp)
	.p2align	4
.LBB9_16:
	movq	(%rdi,%rsi,8), %rax
	movabsq	$-4658895280553007687, %r15
	vmovsd	-128(%rsp), %xmm3
	vmovsd	848(%rsp), %xmm2
	vmovsd	976(%rsp), %xmm23
	vmovsd	144(%rsp), %xmm16
	vmovsd	80(%rsp), %xmm20
	vmovsd	1616(%rsp), %xmm17
	vmovsd	1680(%rsp), %xmm15
	vmovsd	1552(%rsp), %xmm18
	vmovsd	208(%rsp), %xmm10
	vmovsd	1488(%rsp), %xmm8
	vmovsd	16(%rsp), %xmm7
	vmovsd	-48(%rsp), %xmm1
	vmovsd	1424(%rsp), %xmm5
	vmovsd	464(%rsp), %xmm9
	vmovsd	1040(%rsp), %xmm11
	vmovsd	912(%rsp), %xmm13
	vmovsd	1296(%rsp), %xmm14
	vmovsd	1232(%rsp), %xmm19
	leaq	(%rax,%r11), %rcx
	addq	%r10, %rax
	movq	%rcx, %rdi
	shrq	$30, %rdi
	xorq	%rcx, %rdi
	imulq	%r15, %rdi
	movq	%rdi, %rcx
	shrq	$27, %rcx
	xorq	%rdi, %rcx
	movq	%rax, %rdi
	shrq	$30, %rdi
	imulq	%r12, %rcx
	xorq	%rax, %rdi
	imulq	%r15, %rdi
	movq	%rcx, %r15
	shrq	$43, %r15
	shrq	$12, %rcx
	xorq	%r15, %rcx
	movq	%rdi, %rax
	shrq	$27, %rax
	movq	%r10, %r15
	orq	%rbp, %rcx
	xorq	%rdi, %rax
	vmovq	%rcx, %xmm0
	imulq	%r12, %rax
	vaddsd	%xmm3, %xmm0, %xmm0
	movq	%rax, %rcx
	shrq	$43, %rcx
	shrq	$12, %rax
	vaddsd	%xmm2, %xmm0, %xmm0
	xorq	%rcx, %rax
	orq	%rbp, %rax
	vmulsd	%xmm23, %xmm0, %xmm25
	vmovq	%rax, %xmm0
	vaddsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	leaq	(%rax,%r14), %rcx
	movq	%rcx, %rdi
	andq	%rbx, %rcx
	shrq	$52, %rdi
	subq	%rcx, %rax
	xorq	%r13, %rdi
	movabsq	$.LCPI9_0, %rcx
	vmovq	%rax, %xmm2
	vmovq	%rdi, %xmm0
	vmovsd	(%rcx), %xmm24
	vaddsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm16, %xmm2, %xmm3
	vaddsd	%xmm1, %xmm0, %xmm0
	vdivsd	%xmm3, %xmm2, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm6
	vmulsd	272(%rsp), %xmm6, %xmm22
	vmulsd	%xmm20, %xmm6, %xmm21
	vaddsd	336(%rsp), %xmm21, %xmm21
	vaddsd	%xmm17, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm6, %xmm21
	vmulsd	%xmm22, %xmm6, %xmm22
	vaddsd	%xmm15, %xmm21, %xmm21
	vaddsd	%xmm18, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm6, %xmm21
	vmulsd	%xmm22, %xmm6, %xmm6
	vaddsd	%xmm6, %xmm10, %xmm6
	vmulsd	%xmm6, %xmm4, %xmm4
	vmulsd	%xmm2, %xmm8, %xmm6
	vaddsd	%xmm4, %xmm21, %xmm4
	vmulsd	%xmm6, %xmm2, %xmm6
	vmulsd	%xmm5, %xmm0, %xmm21
	vmulsd	%xmm0, %xmm9, %xmm0
	vaddsd	%xmm4, %xmm6, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm6, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm21, %xmm0
	vmovq	%xmm0, %rax
	vmulsd	%xmm25, %xmm26, %xmm0
	vmovsd	784(%rsp), %xmm26
	vsubsd	%xmm0, %xmm23, %xmm2
	vaddsd	%xmm26, %xmm2, %xmm2
	vminsd	%xmm0, %xmm2, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm2
	vmulsd	%xmm27, %xmm2, %xmm3
	vaddsd	%xmm28, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm29, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm30, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm31, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm3, %xmm11, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm3, %xmm13, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm3, %xmm12, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm3, %xmm14, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm19, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm24, %xmm2, %xmm2
	vmovsd	-128(%rsp), %xmm24
	vmulsd	%xmm2, %xmm0, %xmm0
	vmovq	%xmm0, %rcx
	leaq	(%rcx,%r14), %r10
	movq	%r10, %rdi
	andq	%rbx, %r10
	shrq	$52, %rdi
	subq	%r10, %rcx
	xorq	%r13, %rdi
	vmovq	%rcx, %xmm2
	vmovq	%rdi, %xmm0
	vaddsd	%xmm24, %xmm2, %xmm2
	vaddsd	%xmm7, %xmm0, %xmm0
	vmovsd	336(%rsp), %xmm7
	vaddsd	%xmm16, %xmm2, %xmm3
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovapd	%xmm16, %xmm1
	vmovsd	272(%rsp), %xmm16
	vdivsd	%xmm3, %xmm2, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm6
	vmulsd	%xmm20, %xmm6, %xmm21
	vmulsd	%xmm16, %xmm6, %xmm22
	vaddsd	%xmm7, %xmm21, %xmm21
	vaddsd	%xmm17, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm6, %xmm21
	vmulsd	%xmm22, %xmm6, %xmm22
	vaddsd	%xmm15, %xmm21, %xmm21
	vaddsd	%xmm18, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm6, %xmm21
	vmulsd	%xmm22, %xmm6, %xmm6
	vaddsd	%xmm6, %xmm10, %xmm6
	vmovapd	%xmm8, %xmm10
	vmulsd	%xmm6, %xmm4, %xmm4
	vmulsd	%xmm2, %xmm8, %xmm6
	vmovapd	%xmm5, %xmm8
	vaddsd	%xmm4, %xmm21, %xmm4
	vmulsd	%xmm6, %xmm2, %xmm6
	vmulsd	%xmm5, %xmm0, %xmm21
	vmulsd	%xmm0, %xmm9, %xmm0
	vmovsd	1744(%rsp), %xmm5
	vmovapd	%xmm10, %xmm9
	vaddsd	%xmm4, %xmm6, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm6, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm21, %xmm2
	vsubsd	%xmm25, %xmm23, %xmm0
	vaddsd	%xmm26, %xmm0, %xmm0
	vminsd	%xmm25, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm3
	vmulsd	%xmm27, %xmm3, %xmm4
	vaddsd	%xmm28, %xmm4, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm4
	vaddsd	%xmm29, %xmm4, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm4
	vaddsd	%xmm30, %xmm4, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm4
	vaddsd	%xmm31, %xmm4, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm4
	vaddsd	%xmm4, %xmm11, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm4
	vaddsd	%xmm4, %xmm13, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm4
	vaddsd	%xmm4, %xmm12, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm4
	vaddsd	%xmm4, %xmm14, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm4
	vaddsd	%xmm19, %xmm4, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm3
	vaddsd	%xmm5, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm0, %xmm0
	vmovq	%xmm0, %rcx
	leaq	(%rcx,%r14), %r10
	movq	%r10, %rdi
	andq	%rbx, %r10
	shrq	$52, %rdi
	subq	%r10, %rcx
	xorq	%r13, %rdi
	vmovq	%rcx, %xmm0
	vaddsd	%xmm24, %xmm0, %xmm4
	vmovapd	%xmm15, %xmm24
	vaddsd	%xmm1, %xmm4, %xmm0
	vdivsd	%xmm0, %xmm4, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm21
	vmulsd	%xmm20, %xmm21, %xmm6
	vmulsd	%xmm16, %xmm21, %xmm22
	vmovapd	%xmm7, %xmm20
	vaddsd	%xmm7, %xmm6, %xmm6
	vaddsd	%xmm17, %xmm22, %xmm22
	vmovsd	-48(%rsp), %xmm7
	vmulsd	%xmm6, %xmm21, %xmm6
	vmulsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm6, %xmm15, %xmm6
	vaddsd	%xmm18, %xmm22, %xmm22
	vmovapd	%xmm16, %xmm15
	vmovapd	%xmm17, %xmm16
	vmovapd	%xmm18, %xmm17
	vmovsd	144(%rsp), %xmm18
	vmulsd	%xmm6, %xmm21, %xmm6
	vmulsd	%xmm22, %xmm21, %xmm21
	vmovapd	528(%rsp), %xmm22
	vmulsd	%xmm25, %xmm22, %xmm1
	vmovapd	1872(%rsp), %xmm25
	vsubsd	%xmm1, %xmm23, %xmm22
	vaddsd	%xmm26, %xmm22, %xmm22
	vmovapd	%xmm25, %xmm26
	vminsd	%xmm1, %xmm22, %xmm1
	vmulsd	%xmm1, %xmm1, %xmm22
	vmulsd	%xmm27, %xmm22, %xmm23
	vaddsd	%xmm28, %xmm23, %xmm23
	vmulsd	%xmm23, %xmm22, %xmm23
	vaddsd	%xmm29, %xmm23, %xmm23
	vmulsd	%xmm23, %xmm22, %xmm23
	vaddsd	%xmm30, %xmm23, %xmm23
	vmulsd	%xmm23, %xmm22, %xmm23
	vaddsd	%xmm31, %xmm23, %xmm23
	vmulsd	%xmm23, %xmm22, %xmm23
	vaddsd	%xmm11, %xmm23, %xmm23
	vmovsd	208(%rsp), %xmm11
	vmulsd	%xmm23, %xmm22, %xmm23
	vaddsd	%xmm13, %xmm23, %xmm23
	vmovsd	-128(%rsp), %xmm13
	vaddsd	%xmm11, %xmm21, %xmm21
	vmulsd	%xmm23, %xmm22, %xmm23
	vmulsd	%xmm21, %xmm0, %xmm0
	vaddsd	%xmm12, %xmm23, %xmm23
	vaddsd	%xmm0, %xmm6, %xmm0
	vmulsd	%xmm4, %xmm10, %xmm6
	vmovsd	464(%rsp), %xmm10
	vmulsd	%xmm23, %xmm22, %xmm23
	vmulsd	%xmm6, %xmm4, %xmm6
	vaddsd	%xmm14, %xmm23, %xmm23
	vmovapd	%xmm15, %xmm14
	vaddsd	%xmm0, %xmm6, %xmm0
	vmulsd	%xmm23, %xmm22, %xmm23
	vmulsd	%xmm0, %xmm3, %xmm0
	vaddsd	%xmm19, %xmm23, %xmm23
	vmovsd	80(%rsp), %xmm19
	vmulsd	%xmm23, %xmm22, %xmm22
	vmovsd	16(%rsp), %xmm23
	vaddsd	%xmm5, %xmm22, %xmm22
	vmulsd	%xmm22, %xmm1, %xmm1
	vmovq	%rdi, %xmm22
	vaddsd	%xmm23, %xmm22, %xmm22
	vmovq	%xmm1, %rcx
	leaq	(%rcx,%r14), %rdi
	vaddsd	%xmm7, %xmm22, %xmm22
	movq	%rdi, %r10
	andq	%rbx, %rdi
	shrq	$52, %r10
	subq	%rdi, %rcx
	xorq	%r13, %r10
	vmovq	%rcx, %xmm21
	vmovq	%r10, %xmm1
	movq	%r15, %r10
	movabsq	$-9223372036854775808, %r15
	vmulsd	%xmm8, %xmm22, %xmm3
	vmulsd	%xmm10, %xmm22, %xmm22
	vaddsd	%xmm23, %xmm1, %xmm1
	xorq	%r15, %rax
	leaq	(%rax,%r14), %rcx
	movq	%rcx, %rdi
	andq	%rbx, %rcx
	shrq	$52, %rdi
	vaddsd	%xmm0, %xmm22, %xmm0
	vaddsd	%xmm7, %xmm1, %xmm1
	subq	%rcx, %rax
	xorq	%r13, %rdi
	vsubsd	%xmm0, %xmm6, %xmm0
	vsubsd	%xmm4, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm3, %xmm0
	vdivsd	%xmm25, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm2, %xmm2
	vaddsd	%xmm13, %xmm21, %xmm0
	vaddsd	%xmm18, %xmm0, %xmm3
	vdivsd	%xmm3, %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm6
	vmulsd	%xmm19, %xmm6, %xmm21
	vmulsd	%xmm15, %xmm6, %xmm22
	vaddsd	%xmm20, %xmm21, %xmm21
	vaddsd	%xmm16, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm6, %xmm21
	vmulsd	%xmm22, %xmm6, %xmm22
	vaddsd	%xmm24, %xmm21, %xmm21
	vaddsd	%xmm17, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm6, %xmm21
	vmulsd	%xmm22, %xmm6, %xmm6
	vmovq	%rax, %xmm22
	vaddsd	%xmm6, %xmm11, %xmm6
	vmulsd	%xmm6, %xmm4, %xmm4
	vmulsd	%xmm0, %xmm9, %xmm6
	vaddsd	%xmm4, %xmm21, %xmm4
	vmulsd	%xmm6, %xmm0, %xmm6
	vmulsd	%xmm8, %xmm1, %xmm21
	vmulsd	%xmm1, %xmm10, %xmm1
	vaddsd	%xmm4, %xmm6, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm1, %xmm1
	vsubsd	%xmm1, %xmm6, %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vaddsd	%xmm13, %xmm22, %xmm1
	vaddsd	%xmm18, %xmm1, %xmm3
	vsubsd	%xmm0, %xmm21, %xmm0
	vdivsd	%xmm3, %xmm1, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm6
	vmulsd	%xmm19, %xmm6, %xmm21
	vmulsd	%xmm14, %xmm6, %xmm22
	vaddsd	%xmm20, %xmm21, %xmm21
	vaddsd	%xmm16, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm6, %xmm21
	vmulsd	%xmm22, %xmm6, %xmm22
	vaddsd	%xmm24, %xmm21, %xmm21
	vaddsd	%xmm17, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm6, %xmm21
	vmulsd	%xmm22, %xmm6, %xmm6
	vaddsd	%xmm6, %xmm11, %xmm6
	vmulsd	%xmm6, %xmm4, %xmm4
	vmovq	%rdi, %xmm6
	movq	2904(%rsp), %rdi
	vaddsd	%xmm23, %xmm6, %xmm6
	vaddsd	%xmm4, %xmm21, %xmm4
	vmulsd	%xmm9, %xmm1, %xmm21
	vaddsd	%xmm7, %xmm6, %xmm6
	vmulsd	%xmm21, %xmm1, %xmm21
	vaddsd	%xmm4, %xmm21, %xmm4
	vmulsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm6, %xmm10, %xmm4
	vaddsd	%xmm3, %xmm4, %xmm3
	vmulsd	%xmm6, %xmm8, %xmm4
	vsubsd	%xmm3, %xmm21, %xmm3
	vsubsd	%xmm1, %xmm3, %xmm1
	vsubsd	%xmm1, %xmm4, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vmovapd	1104(%rsp), %xmm1
	vmulsd	%xmm0, %xmm1, %xmm0
	vaddsd	%xmm0, %xmm2, %xmm0
	vmovsd	%xmm0, (%rdx,%rsi,8)
	incq	%rsi
	cmpq	$64, %rsi
	jne	.LBB9_16
	jmp	.LBB9_17
.LBB9_41:
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovupd	%zmm0, 448(%rdx)
	vmovupd	%zmm0, 384(%rdx)
	vmovupd	%zmm0, 320(%rdx)
	vmovupd	%zmm0, 256(%rdx)
	vmovupd	%zmm0, 192(%rdx)
	vmovupd	%zmm0, 128(%rdx)
	vmovupd	%zmm0, 64(%rdx)
	vmovupd	%zmm0, (%rdx)
.LBB9_17:
	movabsq	$.LCPI9_0, %rsi
	vmovapd	1808(%rsp), %xmm1
	testq	%r8, %r8
	movq	3064(%rsp), %rax
	vmovsd	(%rsi), %xmm2
	setle	%cl
	vucomisd	%xmm1, %xmm2
	setbe	%sil
	orb	%cl, %sil
	jne	.LBB9_38
	cmpq	$4, %r8
	jae	.LBB9_21
	xorl	%r10d, %r10d
	xorl	%ecx, %ecx
	jmp	.LBB9_20
.LBB9_21:
	movabsq	$9223372036854775776, %rdi
	movabsq	$.LCPI9_34, %rsi
	cmpq	$32, %r8
	jae	.LBB9_23
	xorl	%ecx, %ecx
	xorl	%r10d, %r10d
	jmp	.LBB9_27
.LBB9_39:
	movabsq	$.LCPI9_3, %rax
	movabsq	$.LCPI9_30, %rdi
	movabsq	$.LCPI9_22, %rsi
	movabsq	$.LCPI9_33, %rbx
	xorl	%ecx, %ecx
	vbroadcastsd	(%rax), %zmm0
	movabsq	$.LCPI9_4, %rax
	vbroadcastsd	(%rax), %zmm3
	movabsq	$.LCPI9_5, %rax
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_8, %rax
	vmovupd	%zmm0, 1168(%rsp)
	vmovups	%zmm3, 1488(%rsp)
	vbroadcastsd	(%rax), %zmm3
	movabsq	$.LCPI9_9, %rax
	vmovups	%zmm2, 848(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_11, %rax
	vmovups	%zmm3, 2576(%rsp)
	vbroadcastsd	(%rax), %zmm3
	movabsq	$.LCPI9_12, %rax
	vmovups	%zmm2, 2512(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_13, %rax
	vmovups	%zmm3, -128(%rsp)
	vbroadcastsd	(%rax), %zmm3
	movabsq	$.LCPI9_14, %rax
	vmovups	%zmm2, 2448(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_15, %rax
	vmovups	%zmm3, 784(%rsp)
	vbroadcastsd	(%rax), %zmm3
	movabsq	$.LCPI9_16, %rax
	vmovups	%zmm2, 720(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_17, %rax
	vmovups	%zmm3, 656(%rsp)
	vbroadcastsd	(%rax), %zmm3
	movabsq	$.LCPI9_18, %rax
	vmovups	%zmm2, 16(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_19, %rax
	vmovups	%zmm3, -48(%rsp)
	vbroadcastsd	(%rax), %zmm3
	movabsq	$.LCPI9_20, %rax
	vmovups	%zmm2, 400(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_21, %rax
	vmovups	%zmm3, 144(%rsp)
	vbroadcastsd	(%rax), %zmm3
	movabsq	$.LCPI9_23, %rax
	vmovups	%zmm2, 2384(%rsp)
	vpbroadcastq	%r11, %zmm2
	movabsq	$.LCPI9_32, %r11
	vmovdqu64	%zmm2, 1424(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_24, %rax
	vmovupd	2384(%rsp), %zmm30
	vmovups	%zmm3, 592(%rsp)
	vpbroadcastq	%r10, %zmm3
	movabsq	$.LCPI9_31, %r10
	vmovdqu64	%zmm3, 1360(%rsp)
	vbroadcastsd	528(%rsp), %zmm3
	vmovups	%zmm2, 336(%rsp)
	vbroadcastsd	%xmm1, %zmm2
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI9_25, %rax
	vmovupd	%zmm2, 1232(%rsp)
	vbroadcastsd	%xmm26, %zmm2
	vmovupd	%zmm2, 272(%rsp)
	vmovupd	%zmm3, 1296(%rsp)
	vmovups	%zmm1, 1936(%rsp)
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI9_1, %rax
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_26, %rax
	vmovups	%zmm1, 208(%rsp)
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI9_2, %rax
	vmovups	%zmm2, 1872(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_27, %rax
	vmovups	%zmm1, 464(%rsp)
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI9_6, %rax
	vmovups	%zmm2, 2320(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_28, %rax
	vmovups	%zmm1, 2256(%rsp)
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI9_7, %rax
	vmovups	%zmm2, 528(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_29, %rax
	vmovupd	2256(%rsp), %zmm19
	vmovups	%zmm1, 2192(%rsp)
	vbroadcastsd	(%rax), %zmm1
	vmovups	%zmm2, 1104(%rsp)
	vbroadcastsd	(%rdi), %zmm2
	movabsq	$.LCPI9_10, %rax
	movq	2904(%rsp), %rdi
	vmovups	%zmm1, 2128(%rsp)
	vbroadcastsd	(%r10), %zmm1
	vmovups	%zmm2, 1040(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_0, %rax
	vmovups	%zmm2, 80(%rsp)
	vbroadcastsd	(%r11), %zmm2
	vmovups	%zmm1, 2064(%rsp)
	vbroadcastsd	(%rsi), %zmm1
	vmovupd	2064(%rsp), %zmm18
	vmovups	%zmm1, 2000(%rsp)
	vbroadcastsd	(%rax), %zmm1
	vmovups	%zmm2, 976(%rsp)
	vbroadcastsd	(%rbx), %zmm2
	vmovups	%zmm1, 2704(%rsp)
	vbroadcastsd	(%rax), %zmm1
	vmovupd	%zmm2, 2640(%rsp)
	vmovupd	%zmm1, 912(%rsp)
	.p2align	4
.LBB9_40:
	vmovdqu64	(%rdi,%rcx,8), %zmm0
	vmovdqu64	1872(%rsp), %zmm1
	vmovdqu64	2320(%rsp), %zmm2
	vmovupd	1168(%rsp), %zmm5
	vmovdqu64	528(%rsp), %zmm7
	vmovupd	2448(%rsp), %zmm31
	vmovupd	848(%rsp), %zmm4
	vmovupd	400(%rsp), %zmm8
	vmovupd	2576(%rsp), %zmm10
	vmovupd	2512(%rsp), %zmm21
	vmovupd	592(%rsp), %zmm6
	vmovupd	336(%rsp), %zmm20
	vmovupd	1936(%rsp), %zmm22
	vmovupd	208(%rsp), %zmm16
	vmovupd	464(%rsp), %zmm11
	vmovupd	2192(%rsp), %zmm15
	vmovupd	2128(%rsp), %zmm13
	vmovupd	1040(%rsp), %zmm17
	vmovupd	2640(%rsp), %zmm14
	vmovupd	912(%rsp), %zmm12
	vpaddq	1424(%rsp), %zmm0, %zmm23
	vpaddq	1360(%rsp), %zmm0, %zmm0
	vpsrlq	$30, %zmm23, %zmm26
	vpsrlq	$30, %zmm0, %zmm3
	vpxorq	%zmm23, %zmm26, %zmm23
	vpxorq	%zmm0, %zmm3, %zmm0
	vmovdqu64	2704(%rsp), %zmm3
	vpmullq	%zmm1, %zmm23, %zmm23
	vpmullq	%zmm1, %zmm0, %zmm0
	vmovupd	1488(%rsp), %zmm1
	vpsrlq	$27, %zmm23, %zmm26
	vpxorq	%zmm23, %zmm26, %zmm23
	vpsrlq	$27, %zmm0, %zmm26
	vpmullq	%zmm2, %zmm23, %zmm23
	vpxorq	%zmm0, %zmm26, %zmm0
	vpmullq	%zmm2, %zmm0, %zmm26
	vmovupd	784(%rsp), %zmm2
	vpsrlq	$43, %zmm23, %zmm0
	vpsrlq	$12, %zmm23, %zmm23
	vpternlogq	$222, %zmm0, %zmm3, %zmm23
	vaddpd	%zmm5, %zmm23, %zmm0
	vpsrlq	$43, %zmm26, %zmm23
	vpsrlq	$12, %zmm26, %zmm26
	vpternlogq	$222, %zmm23, %zmm3, %zmm26
	vmovdqu64	1104(%rsp), %zmm3
	vaddpd	%zmm5, %zmm26, %zmm23
	vaddpd	%zmm1, %zmm0, %zmm0
	vaddpd	%zmm1, %zmm23, %zmm23
	vmovupd	720(%rsp), %zmm1
	vmulpd	%zmm4, %zmm0, %zmm9
	vpaddq	%zmm7, %zmm23, %zmm26
	vpsrlq	$52, %zmm26, %zmm28
	vpandq	80(%rsp), %zmm26, %zmm26
	vmovupd	%zmm9, 1552(%rsp)
	vpxorq	%zmm3, %zmm28, %zmm28
	vaddpd	%zmm10, %zmm28, %zmm28
	vaddpd	%zmm21, %zmm28, %zmm28
	vpsubq	%zmm26, %zmm23, %zmm23
	vaddpd	%zmm5, %zmm23, %zmm23
	vaddpd	-128(%rsp), %zmm23, %zmm26
	vmulpd	144(%rsp), %zmm23, %zmm0
	vdivpd	%zmm26, %zmm23, %zmm26
	vmulpd	%zmm26, %zmm26, %zmm24
	vmulpd	%zmm24, %zmm24, %zmm25
	vmulpd	656(%rsp), %zmm25, %zmm29
	vaddpd	16(%rsp), %zmm29, %zmm29
	vmulpd	%zmm31, %zmm25, %zmm27
	vaddpd	%zmm2, %zmm27, %zmm27
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	720(%rsp), %zmm27, %zmm27
	vmulpd	%zmm29, %zmm25, %zmm29
	vaddpd	-48(%rsp), %zmm29, %zmm29
	vmulpd	%zmm27, %zmm25, %zmm27
	vmulpd	%zmm29, %zmm25, %zmm25
	vaddpd	%zmm8, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm24
	vmulpd	%zmm0, %zmm23, %zmm25
	vmulpd	%zmm6, %zmm28, %zmm0
	vaddpd	%zmm24, %zmm27, %zmm24
	vmulpd	%zmm30, %zmm28, %zmm27
	vaddpd	%zmm24, %zmm25, %zmm24
	vmulpd	%zmm24, %zmm26, %zmm24
	vmovapd	%zmm4, %zmm26
	vaddpd	%zmm24, %zmm0, %zmm24
	vsubpd	%zmm24, %zmm25, %zmm24
	vsubpd	%zmm23, %zmm24, %zmm23
	vsubpd	%zmm23, %zmm27, %zmm0
	vmovupd	%zmm0, 1680(%rsp)
	vmulpd	272(%rsp), %zmm9, %zmm0
	vmovapd	%zmm10, %zmm9
	vsubpd	%zmm0, %zmm4, %zmm24
	vmovdqu64	80(%rsp), %zmm4
	vaddpd	%zmm20, %zmm24, %zmm24
	vminpd	%zmm0, %zmm24, %zmm23
	vmovupd	656(%rsp), %zmm0
	vmulpd	%zmm23, %zmm23, %zmm24
	vmulpd	%zmm22, %zmm24, %zmm25
	vaddpd	%zmm16, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm25
	vaddpd	%zmm11, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm25
	vaddpd	%zmm19, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm25
	vaddpd	%zmm15, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm25
	vaddpd	%zmm17, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm25
	vaddpd	%zmm18, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm25
	vaddpd	976(%rsp), %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm25
	vaddpd	%zmm14, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm24
	vaddpd	%zmm12, %zmm24, %zmm24
	vmulpd	%zmm24, %zmm23, %zmm23
	vpaddq	%zmm7, %zmm23, %zmm24
	vmovapd	%zmm21, %zmm7
	vpsrlq	$52, %zmm24, %zmm25
	vpandq	%zmm4, %zmm24, %zmm24
	vpsubq	%zmm24, %zmm23, %zmm23
	vpxorq	%zmm3, %zmm25, %zmm25
	vmovupd	-48(%rsp), %zmm3
	vaddpd	%zmm5, %zmm23, %zmm23
	vmovupd	-128(%rsp), %zmm5
	vaddpd	%zmm10, %zmm25, %zmm25
	vmovapd	%zmm2, %zmm10
	vaddpd	%zmm21, %zmm25, %zmm25
	vmovapd	%zmm31, %zmm21
	vaddpd	%zmm5, %zmm23, %zmm24
	vdivpd	%zmm24, %zmm23, %zmm24
	vmulpd	%zmm24, %zmm24, %zmm27
	vmulpd	%zmm27, %zmm27, %zmm28
	vmulpd	%zmm31, %zmm28, %zmm29
	vmulpd	%zmm0, %zmm28, %zmm31
	vaddpd	%zmm2, %zmm29, %zmm29
	vmovupd	16(%rsp), %zmm2
	vmulpd	%zmm29, %zmm28, %zmm29
	vaddpd	%zmm1, %zmm29, %zmm29
	vaddpd	%zmm2, %zmm31, %zmm31
	vmulpd	%zmm29, %zmm28, %zmm29
	vmulpd	%zmm31, %zmm28, %zmm31
	vaddpd	%zmm3, %zmm31, %zmm31
	vmulpd	%zmm31, %zmm28, %zmm28
	vaddpd	%zmm8, %zmm28, %zmm28
	vmovupd	144(%rsp), %zmm8
	vmulpd	%zmm28, %zmm27, %zmm27
	vaddpd	%zmm27, %zmm29, %zmm27
	vmulpd	%zmm30, %zmm25, %zmm29
	vmulpd	%zmm6, %zmm25, %zmm25
	vmulpd	%zmm8, %zmm23, %zmm28
	vmulpd	%zmm28, %zmm23, %zmm28
	vaddpd	%zmm27, %zmm28, %zmm27
	vmulpd	%zmm27, %zmm24, %zmm24
	vaddpd	%zmm24, %zmm25, %zmm24
	vsubpd	%zmm24, %zmm28, %zmm24
	vsubpd	%zmm23, %zmm24, %zmm23
	vsubpd	%zmm23, %zmm29, %zmm6
	vmovupd	1552(%rsp), %zmm23
	vmovupd	%zmm6, 1616(%rsp)
	vmovdqu64	528(%rsp), %zmm6
	vsubpd	%zmm23, %zmm26, %zmm24
	vaddpd	%zmm20, %zmm24, %zmm24
	vmovapd	%zmm22, %zmm20
	vminpd	%zmm23, %zmm24, %zmm24
	vmulpd	%zmm24, %zmm24, %zmm25
	vmulpd	%zmm22, %zmm25, %zmm27
	vmovupd	976(%rsp), %zmm22
	vaddpd	%zmm16, %zmm27, %zmm27
	vmovupd	592(%rsp), %zmm16
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	%zmm11, %zmm27, %zmm27
	vmovupd	1168(%rsp), %zmm11
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	%zmm19, %zmm27, %zmm27
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	%zmm15, %zmm27, %zmm27
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	%zmm13, %zmm27, %zmm27
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	%zmm17, %zmm27, %zmm27
	vmovapd	%zmm21, %zmm17
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	%zmm18, %zmm27, %zmm27
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	%zmm22, %zmm27, %zmm27
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	%zmm14, %zmm27, %zmm27
	vmulpd	%zmm27, %zmm25, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vmovupd	400(%rsp), %zmm12
	vmulpd	%zmm25, %zmm24, %zmm24
	vpaddq	%zmm6, %zmm24, %zmm25
	vpandq	%zmm4, %zmm25, %zmm27
	vpsrlq	$52, %zmm25, %zmm25
	vpsubq	%zmm27, %zmm24, %zmm24
	vaddpd	%zmm11, %zmm24, %zmm24
	vaddpd	%zmm5, %zmm24, %zmm27
	vmovdqu64	1104(%rsp), %zmm5
	vmulpd	%zmm8, %zmm24, %zmm26
	vdivpd	%zmm27, %zmm24, %zmm27
	vmulpd	%zmm26, %zmm24, %zmm26
	vpxorq	%zmm5, %zmm25, %zmm25
	vaddpd	%zmm9, %zmm25, %zmm25
	vaddpd	%zmm7, %zmm25, %zmm25
	vmulpd	%zmm27, %zmm27, %zmm29
	vmulpd	%zmm29, %zmm29, %zmm28
	vmulpd	%zmm21, %zmm28, %zmm31
	vmulpd	%zmm0, %zmm28, %zmm4
	vmovapd	%zmm1, %zmm21
	vaddpd	%zmm10, %zmm31, %zmm31
	vmovapd	%zmm0, %zmm10
	vmovdqu64	1680(%rsp), %zmm0
	vmulpd	%zmm31, %zmm28, %zmm31
	vaddpd	%zmm1, %zmm31, %zmm31
	vaddpd	%zmm2, %zmm4, %zmm1
	vmulpd	1296(%rsp), %zmm23, %zmm2
	vmovapd	%zmm7, %zmm4
	vmulpd	%zmm1, %zmm28, %zmm1
	vmulpd	%zmm31, %zmm28, %zmm31
	vaddpd	%zmm3, %zmm1, %zmm1
	vmovapd	%zmm9, %zmm3
	vmulpd	%zmm1, %zmm28, %zmm1
	vpxorq	2000(%rsp), %zmm0, %zmm28
	vmovupd	1616(%rsp), %zmm0
	vaddpd	%zmm12, %zmm1, %zmm1
	vmulpd	%zmm1, %zmm29, %zmm1
	vmulpd	%zmm30, %zmm25, %zmm29
	vmulpd	%zmm16, %zmm25, %zmm25
	vaddpd	%zmm1, %zmm31, %zmm1
	vaddpd	%zmm1, %zmm26, %zmm1
	vmulpd	%zmm1, %zmm27, %zmm1
	vaddpd	%zmm1, %zmm25, %zmm1
	vsubpd	%zmm1, %zmm26, %zmm1
	vsubpd	%zmm24, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm29, %zmm1
	vdivpd	272(%rsp), %zmm1, %zmm1
	vsubpd	%zmm1, %zmm0, %zmm26
	vmovupd	848(%rsp), %zmm1
	vsubpd	%zmm2, %zmm1, %zmm1
	vaddpd	336(%rsp), %zmm1, %zmm1
	vminpd	%zmm2, %zmm1, %zmm0
	vmovupd	-48(%rsp), %zmm2
	vmulpd	%zmm0, %zmm0, %zmm1
	vmulpd	%zmm20, %zmm1, %zmm23
	vaddpd	208(%rsp), %zmm23, %zmm23
	vmovupd	16(%rsp), %zmm20
	vmulpd	%zmm23, %zmm1, %zmm23
	vaddpd	464(%rsp), %zmm23, %zmm23
	vmulpd	%zmm23, %zmm1, %zmm23
	vaddpd	%zmm19, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm1, %zmm23
	vaddpd	%zmm15, %zmm23, %zmm23
	vmovupd	-128(%rsp), %zmm15
	vmulpd	%zmm23, %zmm1, %zmm23
	vaddpd	%zmm13, %zmm23, %zmm23
	vmovdqa64	%zmm6, %zmm13
	vmulpd	%zmm23, %zmm1, %zmm23
	vaddpd	1040(%rsp), %zmm23, %zmm23
	vmulpd	%zmm23, %zmm1, %zmm23
	vaddpd	%zmm18, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm1, %zmm23
	vaddpd	%zmm22, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm1, %zmm23
	vaddpd	%zmm14, %zmm23, %zmm23
	vmovdqu64	80(%rsp), %zmm14
	vmulpd	%zmm23, %zmm1, %zmm1
	vaddpd	912(%rsp), %zmm1, %zmm1
	vmulpd	%zmm1, %zmm0, %zmm0
	vpaddq	%zmm6, %zmm0, %zmm1
	vmovupd	144(%rsp), %zmm6
	vpsrlq	$52, %zmm1, %zmm23
	vpandq	%zmm14, %zmm1, %zmm1
	vpsubq	%zmm1, %zmm0, %zmm0
	vpxorq	%zmm5, %zmm23, %zmm23
	vaddpd	%zmm11, %zmm0, %zmm0
	vaddpd	%zmm9, %zmm23, %zmm23
	vmovapd	%zmm10, %zmm9
	vaddpd	%zmm15, %zmm0, %zmm1
	vaddpd	%zmm7, %zmm23, %zmm23
	vmovupd	784(%rsp), %zmm7
	vmulpd	%zmm6, %zmm0, %zmm8
	vdivpd	%zmm1, %zmm0, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm24
	vmulpd	%zmm24, %zmm24, %zmm25
	vmulpd	%zmm17, %zmm25, %zmm27
	vmulpd	%zmm10, %zmm25, %zmm29
	vaddpd	%zmm7, %zmm27, %zmm27
	vaddpd	%zmm20, %zmm29, %zmm29
	vmulpd	%zmm27, %zmm25, %zmm27
	vmulpd	%zmm29, %zmm25, %zmm29
	vaddpd	%zmm21, %zmm27, %zmm27
	vaddpd	%zmm2, %zmm29, %zmm29
	vmulpd	%zmm27, %zmm25, %zmm27
	vmulpd	%zmm29, %zmm25, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm24
	vmulpd	%zmm8, %zmm0, %zmm25
	vpaddq	%zmm13, %zmm28, %zmm8
	vaddpd	%zmm24, %zmm27, %zmm24
	vmulpd	%zmm30, %zmm23, %zmm27
	vmulpd	%zmm16, %zmm23, %zmm23
	vaddpd	%zmm24, %zmm25, %zmm24
	vmulpd	%zmm24, %zmm1, %zmm1
	vaddpd	%zmm1, %zmm23, %zmm1
	vpandq	%zmm14, %zmm8, %zmm23
	vpsubq	%zmm23, %zmm28, %zmm23
	vaddpd	%zmm11, %zmm23, %zmm23
	vsubpd	%zmm1, %zmm25, %zmm1
	vaddpd	%zmm15, %zmm23, %zmm24
	vsubpd	%zmm0, %zmm1, %zmm0
	vpsrlq	$52, %zmm8, %zmm1
	vpxorq	%zmm5, %zmm1, %zmm1
	vdivpd	%zmm24, %zmm23, %zmm24
	vaddpd	%zmm3, %zmm1, %zmm1
	vsubpd	%zmm0, %zmm27, %zmm0
	vaddpd	%zmm4, %zmm1, %zmm1
	vmulpd	%zmm24, %zmm24, %zmm25
	vmulpd	%zmm25, %zmm25, %zmm27
	vmulpd	%zmm17, %zmm27, %zmm28
	vmulpd	%zmm9, %zmm27, %zmm29
	vaddpd	%zmm7, %zmm28, %zmm28
	vaddpd	%zmm20, %zmm29, %zmm29
	vmulpd	%zmm28, %zmm27, %zmm28
	vmulpd	%zmm29, %zmm27, %zmm29
	vaddpd	%zmm21, %zmm28, %zmm28
	vaddpd	%zmm2, %zmm29, %zmm29
	vmulpd	%zmm6, %zmm23, %zmm2
	vmulpd	%zmm28, %zmm27, %zmm28
	vmulpd	%zmm29, %zmm27, %zmm27
	vaddpd	%zmm12, %zmm27, %zmm27
	vmulpd	%zmm27, %zmm25, %zmm25
	vmulpd	%zmm2, %zmm23, %zmm27
	vmulpd	%zmm16, %zmm1, %zmm2
	vmulpd	%zmm30, %zmm1, %zmm1
	vaddpd	%zmm25, %zmm28, %zmm25
	vaddpd	%zmm25, %zmm27, %zmm25
	vmulpd	%zmm25, %zmm24, %zmm24
	vaddpd	%zmm24, %zmm2, %zmm24
	vsubpd	%zmm24, %zmm27, %zmm24
	vsubpd	%zmm23, %zmm24, %zmm23
	vsubpd	%zmm23, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm0, %zmm0
	vmulpd	1232(%rsp), %zmm0, %zmm0
	vaddpd	%zmm0, %zmm26, %zmm0
	vmovupd	%zmm0, (%rdx,%rcx,8)
	addq	$8, %rcx
	cmpq	$64, %rcx
	jne	.LBB9_40
	jmp	.LBB9_17
.LBB9_23:
	vpbroadcastq	(%rsi), %zmm0
	kxorb	%k0, %k0, %k0
	movq	%r8, %rcx
	andq	%rdi, %rcx
	xorl	%r10d, %r10d
	kxorb	%k0, %k0, %k1
	kxorb	%k0, %k0, %k2
	kxorb	%k0, %k0, %k3
	.p2align	4
.LBB9_24:
	vpcmpeqq	(%r9,%r10,8), %zmm0, %k4
	vpcmpeqq	192(%r9,%r10,8), %zmm0, %k5
	korb	%k4, %k0, %k0
	vpcmpeqq	64(%r9,%r10,8), %zmm0, %k4
	korb	%k5, %k3, %k3
	korb	%k4, %k1, %k1
	vpcmpeqq	128(%r9,%r10,8), %zmm0, %k4
	addq	$32, %r10
	korb	%k4, %k2, %k2
	cmpq	%r10, %rcx
	jne	.LBB9_24
	korb	%k1, %k0, %k0
	korb	%k0, %k2, %k0
	kortestb	%k0, %k3
	setne	%r10b
	cmpq	%rcx, %r8
	je	.LBB9_31
	testb	$28, %r8b
	je	.LBB9_20
.LBB9_27:
	vpbroadcastq	(%rsi), %ymm0
	kmovd	%r10d, %k0
	addq	$28, %rdi
	movq	%rcx, %r11
	kshiftlb	$7, %k0, %k0
	movq	%rdi, %rcx
	andq	%r8, %rcx
	kshiftrb	$7, %k0, %k0
	.p2align	4
.LBB9_28:
	vpcmpeqq	(%r9,%r11,8), %ymm0, %k1
	addq	$4, %r11
	korw	%k1, %k0, %k0
	cmpq	%r11, %rcx
	jne	.LBB9_28
	kmovd	%k0, %esi
	testb	$15, %sil
	setne	%r10b
	jmp	.LBB9_30
.LBB9_20:
	cmpq	$1, (%r9,%rcx,8)
	leaq	1(%rcx), %rcx
	sete	%sil
	orb	%sil, %r10b
.LBB9_30:
	cmpq	%rcx, %r8
	jne	.LBB9_20
.LBB9_31:
	movq	2904(%rsp), %rdi
	testb	$1, %r10b
	je	.LBB9_38
	vsubsd	%xmm1, %xmm2, %xmm0
	movq	3928(%rsp), %rcx
	leaq	(%rdx,%rax,8), %rsi
	subq	%rdi, %rdx
	leaq	(%rdx,%rax,8), %rax
	vdivsd	%xmm1, %xmm0, %xmm3
	vmovapd	%xmm0, 400(%rsp)
	movq	32(%rcx), %r8
	movq	40(%rcx), %r9
	cmpq	$63, %rax
	ja	.LBB9_35
	movabsq	$.LCPI9_3, %rax
	movabsq	$-4503599627370496, %rcx
	movabsq	$-4604544271217802189, %rdx
	movabsq	$-4658895280553007687, %r10
	movabsq	$-7723592293110705685, %r11
	movabsq	$4841369599423285248, %rbx
	movabsq	$4607182418800017408, %r14
	movabsq	$-9223372036854775808, %r12
	xorl	%r15d, %r15d
	vmovsd	%xmm2, 1744(%rsp)
	vmovapd	%xmm3, 592(%rsp)
	vmovsd	(%rax), %xmm0
	movabsq	$.LCPI9_4, %rax
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_5, %rax
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_8, %rax
	vmovsd	%xmm0, 1296(%rsp)
	vmovsd	%xmm4, 848(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_9, %rax
	vmovsd	%xmm1, 912(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_11, %rax
	vmovsd	%xmm4, 144(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_12, %rax
	vmovsd	%xmm1, 80(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_13, %rax
	vmovsd	%xmm4, 1680(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_14, %rax
	vmovsd	%xmm1, -128(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_15, %rax
	vmovsd	%xmm4, 1616(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_16, %rax
	vmovsd	%xmm1, 1552(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_17, %rax
	vmovsd	1552(%rsp), %xmm18
	vmovsd	%xmm4, 16(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_18, %rax
	vmovsd	%xmm1, 1488(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_19, %rax
	vmovsd	%xmm4, 1424(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_20, %rax
	vmovsd	%xmm1, 336(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_21, %rax
	vmovsd	%xmm4, -48(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_23, %rax
	vmovsd	%xmm1, 272(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_24, %rax
	vmovsd	%xmm4, 208(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_25, %rax
	vmovsd	%xmm1, 784(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_26, %rax
	vmovsd	784(%rsp), %xmm24
	vmovsd	%xmm4, 720(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_27, %rax
	vmovsd	%xmm1, 656(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_28, %rax
	vmovsd	720(%rsp), %xmm26
	vmovsd	656(%rsp), %xmm27
	vmovsd	%xmm4, 528(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_29, %rax
	vmovsd	%xmm1, 1168(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_30, %rax
	vmovsd	528(%rsp), %xmm28
	vmovsd	1168(%rsp), %xmm29
	vmovsd	%xmm4, 1104(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_31, %rax
	vmovsd	%xmm1, 1040(%rsp)
	vmovsd	(%rax), %xmm1
	movabsq	$.LCPI9_32, %rax
	vmovsd	1104(%rsp), %xmm30
	vmovsd	%xmm4, 976(%rsp)
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI9_33, %rax
	vmovsd	%xmm1, 1360(%rsp)
	vmovsd	(%rax), %xmm1
	vmovsd	976(%rsp), %xmm23
	vmovsd	1360(%rsp), %xmm25
	vmovsd	%xmm4, 1232(%rsp)
	vmovsd	%xmm1, 1936(%rsp)
	.p2align	4
.LBB9_34:
	movq	(%rdi,%r15,8), %rax
	vmovsd	1296(%rsp), %xmm19
	vmovsd	848(%rsp), %xmm2
	vmovsd	912(%rsp), %xmm22
	vmovsd	1680(%rsp), %xmm17
	vmovsd	1488(%rsp), %xmm15
	vmovsd	1424(%rsp), %xmm16
	vmovsd	1616(%rsp), %xmm14
	vmovsd	-48(%rsp), %xmm4
	vmovsd	144(%rsp), %xmm8
	vmovsd	80(%rsp), %xmm1
	vmovsd	272(%rsp), %xmm6
	vmovsd	208(%rsp), %xmm7
	vmovsd	1040(%rsp), %xmm11
	vmovsd	1232(%rsp), %xmm10
	vmovsd	1936(%rsp), %xmm9
	vmovsd	1744(%rsp), %xmm12
	leaq	(%rax,%r8), %rdi
	addq	%r9, %rax
	movq	%rdi, %r13
	shrq	$30, %r13
	xorq	%rdi, %r13
	imulq	%r10, %r13
	movq	%r13, %rdi
	shrq	$27, %rdi
	xorq	%r13, %rdi
	movq	%rax, %r13
	shrq	$30, %r13
	imulq	%r11, %rdi
	xorq	%rax, %r13
	imulq	%r10, %r13
	movq	%rdi, %rbp
	shrq	$43, %rbp
	shrq	$12, %rdi
	xorq	%rbp, %rdi
	movq	%r13, %rax
	shrq	$27, %rax
	orq	%r14, %rdi
	xorq	%r13, %rax
	vmovq	%rdi, %xmm0
	imulq	%r11, %rax
	vaddsd	%xmm19, %xmm0, %xmm0
	movq	%rax, %rdi
	shrq	$43, %rdi
	shrq	$12, %rax
	vaddsd	%xmm2, %xmm0, %xmm0
	xorq	%rdi, %rax
	orq	%r14, %rax
	vmulsd	%xmm22, %xmm0, %xmm13
	vmovq	%rax, %xmm0
	vaddsd	%xmm19, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	leaq	(%rax,%rdx), %rdi
	movq	%rdi, %r13
	andq	%rcx, %rdi
	shrq	$52, %r13
	subq	%rdi, %rax
	xorq	%rbx, %r13
	vmovq	%rax, %xmm2
	vmovq	%r13, %xmm0
	vaddsd	%xmm19, %xmm2, %xmm2
	vaddsd	%xmm0, %xmm8, %xmm0
	vaddsd	%xmm17, %xmm2, %xmm3
	vaddsd	%xmm1, %xmm0, %xmm0
	vdivsd	%xmm3, %xmm2, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm5
	vmulsd	%xmm5, %xmm5, %xmm31
	vmulsd	16(%rsp), %xmm31, %xmm21
	vmulsd	-128(%rsp), %xmm31, %xmm20
	vaddsd	%xmm15, %xmm21, %xmm21
	vaddsd	%xmm14, %xmm20, %xmm20
	vmulsd	%xmm21, %xmm31, %xmm21
	vmulsd	%xmm20, %xmm31, %xmm20
	vaddsd	%xmm16, %xmm21, %xmm21
	vaddsd	%xmm18, %xmm20, %xmm20
	vmulsd	%xmm21, %xmm31, %xmm21
	vaddsd	336(%rsp), %xmm21, %xmm21
	vmulsd	%xmm20, %xmm31, %xmm20
	vmulsd	%xmm21, %xmm5, %xmm5
	vmulsd	%xmm6, %xmm0, %xmm21
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm5, %xmm20, %xmm5
	vmulsd	%xmm4, %xmm2, %xmm20
	vmovapd	%xmm19, %xmm4
	vmulsd	%xmm20, %xmm2, %xmm20
	vaddsd	%xmm5, %xmm20, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm20, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm21, %xmm0
	vmovq	%xmm0, %rax
	vmulsd	1808(%rsp), %xmm13, %xmm0
	xorq	%r12, %rax
	vsubsd	%xmm0, %xmm22, %xmm2
	vaddsd	%xmm24, %xmm2, %xmm2
	vminsd	%xmm0, %xmm2, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm2
	vmulsd	%xmm26, %xmm2, %xmm3
	vaddsd	%xmm27, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm28, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm29, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm30, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm3, %xmm11, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm23, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm25, %xmm3, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm3, %xmm10, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm3
	vaddsd	%xmm3, %xmm9, %xmm3
	vmulsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm2, %xmm12, %xmm2
	vmulsd	%xmm2, %xmm0, %xmm0
	vmovq	%xmm0, %rdi
	leaq	(%rdi,%rdx), %r13
	movq	%r13, %rbp
	andq	%rcx, %r13
	shrq	$52, %rbp
	subq	%r13, %rdi
	xorq	%rbx, %rbp
	vmovq	%rdi, %xmm2
	vmovq	%rbp, %xmm0
	vaddsd	%xmm19, %xmm2, %xmm2
	vmovapd	%xmm17, %xmm19
	vaddsd	%xmm0, %xmm8, %xmm0
	vmovsd	336(%rsp), %xmm8
	vaddsd	%xmm17, %xmm2, %xmm3
	vmovsd	-128(%rsp), %xmm17
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovapd	%xmm14, %xmm1
	vdivsd	%xmm3, %xmm2, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm5
	vmulsd	%xmm5, %xmm5, %xmm20
	vmulsd	%xmm17, %xmm20, %xmm21
	vaddsd	%xmm14, %xmm21, %xmm21
	vmovsd	16(%rsp), %xmm14
	vmulsd	%xmm21, %xmm20, %xmm21
	vaddsd	%xmm18, %xmm21, %xmm21
	vmulsd	%xmm14, %xmm20, %xmm31
	vmulsd	%xmm21, %xmm20, %xmm21
	vaddsd	%xmm15, %xmm31, %xmm31
	vmulsd	%xmm31, %xmm20, %xmm31
	vaddsd	%xmm16, %xmm31, %xmm31
	vmulsd	%xmm31, %xmm20, %xmm20
	vaddsd	%xmm8, %xmm20, %xmm20
	vmulsd	%xmm20, %xmm5, %xmm5
	vmulsd	-48(%rsp), %xmm2, %xmm20
	vaddsd	%xmm5, %xmm21, %xmm5
	vmulsd	%xmm6, %xmm0, %xmm21
	vmulsd	%xmm7, %xmm0, %xmm0
	vmovsd	80(%rsp), %xmm6
	vmovsd	272(%rsp), %xmm7
	vmulsd	%xmm20, %xmm2, %xmm20
	vaddsd	%xmm5, %xmm20, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm20, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmovapd	%xmm4, %xmm2
	vsubsd	%xmm0, %xmm21, %xmm0
	vmovsd	%xmm0, 464(%rsp)
	vsubsd	%xmm13, %xmm22, %xmm0
	vaddsd	%xmm24, %xmm0, %xmm0
	vminsd	%xmm13, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm3
	vmulsd	%xmm26, %xmm3, %xmm5
	vaddsd	%xmm27, %xmm5, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm5
	vaddsd	%xmm28, %xmm5, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm5
	vaddsd	%xmm29, %xmm5, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm5
	vaddsd	%xmm30, %xmm5, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm5
	vaddsd	%xmm5, %xmm11, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm5
	vaddsd	%xmm23, %xmm5, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm5
	vaddsd	%xmm25, %xmm5, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm5
	vaddsd	%xmm5, %xmm10, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm5
	vaddsd	%xmm5, %xmm9, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm12, %xmm3
	vmulsd	%xmm3, %xmm0, %xmm0
	vmovq	%xmm0, %r13
	leaq	(%r13,%rdx), %rbp
	movq	%rbp, %rdi
	andq	%rcx, %rbp
	shrq	$52, %rdi
	subq	%rbp, %r13
	xorq	%rbx, %rdi
	vmovq	%r13, %xmm0
	vaddsd	%xmm4, %xmm0, %xmm31
	vmovsd	144(%rsp), %xmm4
	vaddsd	%xmm19, %xmm31, %xmm0
	vdivsd	%xmm0, %xmm31, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm5
	vmulsd	%xmm5, %xmm5, %xmm20
	vmulsd	%xmm17, %xmm20, %xmm0
	vmulsd	%xmm14, %xmm20, %xmm21
	vmovapd	%xmm1, %xmm17
	vmovapd	%xmm15, %xmm14
	vaddsd	%xmm15, %xmm21, %xmm21
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovapd	%xmm16, %xmm15
	vmulsd	%xmm0, %xmm20, %xmm0
	vmulsd	%xmm21, %xmm20, %xmm21
	vaddsd	%xmm18, %xmm0, %xmm0
	vaddsd	%xmm16, %xmm21, %xmm21
	vmovsd	-128(%rsp), %xmm16
	vmulsd	%xmm0, %xmm20, %xmm0
	vmulsd	%xmm21, %xmm20, %xmm20
	vmovapd	400(%rsp), %xmm21
	vaddsd	%xmm8, %xmm20, %xmm20
	vmulsd	%xmm20, %xmm5, %xmm5
	vmulsd	%xmm13, %xmm21, %xmm1
	vaddsd	%xmm5, %xmm0, %xmm0
	vsubsd	%xmm1, %xmm22, %xmm21
	vaddsd	%xmm24, %xmm21, %xmm21
	vminsd	%xmm1, %xmm21, %xmm1
	vmulsd	%xmm1, %xmm1, %xmm21
	vmulsd	%xmm26, %xmm21, %xmm22
	vaddsd	%xmm27, %xmm22, %xmm22
	vmulsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm28, %xmm22, %xmm22
	vmulsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm29, %xmm22, %xmm22
	vmulsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm30, %xmm22, %xmm22
	vmulsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm11, %xmm22, %xmm22
	vmovapd	%xmm2, %xmm11
	vmulsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm23, %xmm22, %xmm22
	vmulsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm25, %xmm22, %xmm22
	vmulsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm10, %xmm22, %xmm22
	vmovapd	%xmm8, %xmm10
	vmovsd	-48(%rsp), %xmm8
	vmulsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm9, %xmm22, %xmm22
	vmovsd	208(%rsp), %xmm9
	vmulsd	%xmm8, %xmm31, %xmm5
	vmulsd	%xmm22, %xmm21, %xmm21
	vmulsd	%xmm5, %xmm31, %xmm5
	vaddsd	%xmm12, %xmm21, %xmm21
	vmovsd	16(%rsp), %xmm12
	vaddsd	%xmm0, %xmm5, %xmm0
	vmulsd	%xmm21, %xmm1, %xmm1
	vmovq	%rdi, %xmm21
	vaddsd	%xmm4, %xmm21, %xmm21
	vmulsd	%xmm0, %xmm3, %xmm0
	vmovq	%xmm1, %rdi
	vaddsd	%xmm6, %xmm21, %xmm21
	leaq	(%rdi,%rdx), %r13
	movq	%r13, %rbp
	andq	%rcx, %r13
	shrq	$52, %rbp
	subq	%r13, %rdi
	xorq	%rbx, %rbp
	leaq	(%rax,%rdx), %r13
	vmulsd	%xmm7, %xmm21, %xmm3
	vmulsd	%xmm9, %xmm21, %xmm21
	vmovq	%rdi, %xmm20
	vmovq	%rbp, %xmm1
	movq	%r13, %rdi
	andq	%rcx, %r13
	shrq	$52, %rdi
	vaddsd	%xmm2, %xmm20, %xmm2
	vaddsd	%xmm4, %xmm1, %xmm1
	subq	%r13, %rax
	xorq	%rbx, %rdi
	vaddsd	%xmm0, %xmm21, %xmm0
	vaddsd	%xmm6, %xmm1, %xmm1
	vsubsd	%xmm0, %xmm5, %xmm0
	vsubsd	%xmm31, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm3, %xmm0
	vdivsd	1808(%rsp), %xmm0, %xmm0
	vmovsd	464(%rsp), %xmm3
	vsubsd	%xmm0, %xmm3, %xmm0
	vaddsd	%xmm19, %xmm2, %xmm3
	vdivsd	%xmm3, %xmm2, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm5
	vmulsd	%xmm5, %xmm5, %xmm20
	vmulsd	%xmm16, %xmm20, %xmm21
	vmulsd	%xmm12, %xmm20, %xmm22
	vaddsd	%xmm17, %xmm21, %xmm21
	vaddsd	%xmm14, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm20, %xmm21
	vmulsd	%xmm22, %xmm20, %xmm22
	vaddsd	%xmm18, %xmm21, %xmm21
	vaddsd	%xmm15, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm20, %xmm21
	vmulsd	%xmm22, %xmm20, %xmm20
	vmovq	%rax, %xmm22
	vaddsd	%xmm10, %xmm20, %xmm20
	vmulsd	%xmm20, %xmm5, %xmm5
	vmulsd	%xmm8, %xmm2, %xmm20
	vaddsd	%xmm5, %xmm21, %xmm5
	vmulsd	%xmm20, %xmm2, %xmm20
	vmulsd	%xmm7, %xmm1, %xmm21
	vmulsd	%xmm1, %xmm9, %xmm1
	vaddsd	%xmm5, %xmm20, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm1, %xmm1
	vsubsd	%xmm1, %xmm20, %xmm1
	vsubsd	%xmm2, %xmm1, %xmm1
	vaddsd	%xmm11, %xmm22, %xmm2
	vaddsd	%xmm19, %xmm2, %xmm3
	vsubsd	%xmm1, %xmm21, %xmm1
	vdivsd	%xmm3, %xmm2, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm5
	vmulsd	%xmm5, %xmm5, %xmm20
	vmulsd	%xmm16, %xmm20, %xmm21
	vmulsd	%xmm12, %xmm20, %xmm22
	vaddsd	%xmm17, %xmm21, %xmm21
	vaddsd	%xmm14, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm20, %xmm21
	vmulsd	%xmm22, %xmm20, %xmm22
	vaddsd	%xmm18, %xmm21, %xmm21
	vaddsd	%xmm15, %xmm22, %xmm22
	vmulsd	%xmm21, %xmm20, %xmm21
	vmulsd	%xmm22, %xmm20, %xmm20
	vaddsd	%xmm10, %xmm20, %xmm20
	vmulsd	%xmm20, %xmm5, %xmm5
	vmovq	%rdi, %xmm20
	movq	2904(%rsp), %rdi
	vaddsd	%xmm4, %xmm20, %xmm20
	vaddsd	%xmm5, %xmm21, %xmm5
	vmulsd	%xmm8, %xmm2, %xmm21
	vaddsd	%xmm6, %xmm20, %xmm20
	vmulsd	%xmm21, %xmm2, %xmm21
	vmulsd	%xmm9, %xmm20, %xmm4
	vaddsd	%xmm5, %xmm21, %xmm5
	vmulsd	%xmm5, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm4, %xmm3
	vsubsd	%xmm3, %xmm21, %xmm3
	vsubsd	%xmm2, %xmm3, %xmm2
	vmulsd	%xmm7, %xmm20, %xmm3
	vsubsd	%xmm2, %xmm3, %xmm2
	vmovapd	592(%rsp), %xmm3
	vsubsd	%xmm2, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm3, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, (%rsi,%r15,8)
	incq	%r15
	cmpq	$64, %r15
	jne	.LBB9_34
	jmp	.LBB9_37
.LBB9_38:
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovupd	%zmm0, 448(%rdx,%rax,8)
	vmovupd	%zmm0, 384(%rdx,%rax,8)
	vmovupd	%zmm0, 320(%rdx,%rax,8)
	vmovupd	%zmm0, 256(%rdx,%rax,8)
	vmovupd	%zmm0, 192(%rdx,%rax,8)
	vmovupd	%zmm0, 128(%rdx,%rax,8)
	vmovupd	%zmm0, 64(%rdx,%rax,8)
	vmovupd	%zmm0, (%rdx,%rax,8)
.LBB9_37:
	movq	-56(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	addq	$2776, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB9_35:
	.cfi_def_cfa_offset 2832
	movabsq	$.LCPI9_3, %rax
	movabsq	$.LCPI9_30, %rdi
	movabsq	$.LCPI9_22, %rdx
	movabsq	$.LCPI9_33, %r10
	xorl	%ecx, %ecx
	vbroadcastsd	(%rax), %zmm0
	movabsq	$.LCPI9_4, %rax
	vbroadcastsd	(%rax), %zmm4
	movabsq	$.LCPI9_5, %rax
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_8, %rax
	vmovupd	%zmm0, 2576(%rsp)
	vmovups	%zmm4, 1040(%rsp)
	vbroadcastsd	(%rax), %zmm4
	movabsq	$.LCPI9_9, %rax
	vmovupd	2576(%rsp), %zmm15
	vmovups	%zmm2, 336(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_11, %rax
	vmovups	%zmm4, 272(%rsp)
	vbroadcastsd	(%rax), %zmm4
	movabsq	$.LCPI9_12, %rax
	vmovups	%zmm2, 208(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_13, %rax
	vmovups	%zmm4, 464(%rsp)
	vbroadcastsd	(%rax), %zmm4
	movabsq	$.LCPI9_14, %rax
	vmovups	%zmm2, 848(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_15, %rax
	vmovups	%zmm4, -128(%rsp)
	vbroadcastsd	(%rax), %zmm4
	movabsq	$.LCPI9_16, %rax
	vmovups	%zmm2, 16(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_17, %rax
	vmovups	%zmm4, -48(%rsp)
	vbroadcastsd	(%rax), %zmm4
	movabsq	$.LCPI9_18, %rax
	vmovups	%zmm2, 144(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_19, %rax
	vmovups	%zmm4, 80(%rsp)
	vbroadcastsd	(%rax), %zmm4
	movabsq	$.LCPI9_20, %rax
	vmovups	%zmm2, 1744(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_21, %rax
	vmovups	%zmm4, 784(%rsp)
	vbroadcastsd	(%rax), %zmm4
	movabsq	$.LCPI9_23, %rax
	vmovups	%zmm2, 720(%rsp)
	vpbroadcastq	%r8, %zmm2
	movabsq	$.LCPI9_31, %r8
	vmovdqu64	%zmm2, 976(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_24, %rax
	vmovups	%zmm4, 656(%rsp)
	vpbroadcastq	%r9, %zmm4
	movabsq	$.LCPI9_32, %r9
	vmovdqu64	%zmm4, 912(%rsp)
	vbroadcastsd	400(%rsp), %zmm4
	vmovups	%zmm2, 1680(%rsp)
	vbroadcastsd	%xmm3, %zmm2
	vpbroadcastq	(%rax), %zmm3
	movabsq	$.LCPI9_25, %rax
	vmovupd	1680(%rsp), %zmm20
	vmovupd	%zmm2, 1552(%rsp)
	vbroadcastsd	%xmm1, %zmm2
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI9_1, %rax
	vmovupd	%zmm2, 1808(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_26, %rax
	vmovupd	%zmm4, 1616(%rsp)
	vmovdqu64	%zmm3, 1488(%rsp)
	vmovups	%zmm1, 1424(%rsp)
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI9_2, %rax
	vmovups	%zmm2, 1360(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_27, %rax
	vmovupd	1424(%rsp), %zmm24
	vmovups	%zmm1, 1296(%rsp)
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI9_6, %rax
	vmovups	%zmm2, 1232(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_28, %rax
	vmovupd	1296(%rsp), %zmm18
	vmovups	%zmm1, 1936(%rsp)
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI9_7, %rax
	vmovups	%zmm2, 400(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_29, %rax
	vmovupd	1936(%rsp), %zmm30
	vmovups	%zmm1, 1872(%rsp)
	vbroadcastsd	(%rax), %zmm1
	vmovups	%zmm2, 592(%rsp)
	vbroadcastsd	(%rdi), %zmm2
	movabsq	$.LCPI9_10, %rax
	movq	2904(%rsp), %rdi
	vmovups	%zmm1, 2512(%rsp)
	vbroadcastsd	(%r8), %zmm1
	vmovups	%zmm2, 2448(%rsp)
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI9_0, %rax
	vmovups	%zmm2, 2320(%rsp)
	vbroadcastsd	(%r9), %zmm2
	vmovups	%zmm1, 2384(%rsp)
	vbroadcastsd	(%rdx), %zmm1
	vmovupd	2384(%rsp), %zmm17
	vmovups	%zmm1, 2256(%rsp)
	vbroadcastsd	(%rax), %zmm1
	vmovups	%zmm2, 2192(%rsp)
	vbroadcastsd	(%r10), %zmm2
	vmovups	%zmm1, 2128(%rsp)
	vbroadcastsd	(%rax), %zmm1
	vmovupd	%zmm2, 2064(%rsp)
	vmovupd	%zmm1, 2000(%rsp)
	vmovupd	2000(%rsp), %zmm28
	.p2align	4
.LBB9_36:
	vmovdqu64	(%rdi,%rcx,8), %zmm4
	vmovdqu64	1360(%rsp), %zmm1
	vmovdqu64	1232(%rsp), %zmm3
	vmovupd	1040(%rsp), %zmm19
	vmovupd	336(%rsp), %zmm7
	vmovdqu64	2320(%rsp), %zmm8
	vmovupd	464(%rsp), %zmm10
	vmovupd	848(%rsp), %zmm31
	vmovupd	272(%rsp), %zmm6
	vmovupd	784(%rsp), %zmm5
	vmovupd	720(%rsp), %zmm9
	vmovupd	1488(%rsp), %zmm14
	vmovupd	1872(%rsp), %zmm12
	vmovupd	2448(%rsp), %zmm16
	vmovupd	2192(%rsp), %zmm13
	vmovupd	2064(%rsp), %zmm26
	vpaddq	976(%rsp), %zmm4, %zmm21
	vpaddq	912(%rsp), %zmm4, %zmm4
	vpsrlq	$30, %zmm21, %zmm22
	vpsrlq	$30, %zmm4, %zmm0
	vpxorq	%zmm21, %zmm22, %zmm21
	vpxorq	%zmm4, %zmm0, %zmm4
	vmovdqu64	2128(%rsp), %zmm0
	vpmullq	%zmm1, %zmm21, %zmm21
	vpmullq	%zmm1, %zmm4, %zmm4
	vmovupd	16(%rsp), %zmm1
	vpsrlq	$27, %zmm21, %zmm22
	vpxorq	%zmm21, %zmm22, %zmm21
	vpsrlq	$27, %zmm4, %zmm22
	vpxorq	%zmm4, %zmm22, %zmm4
	vpmullq	%zmm3, %zmm21, %zmm21
	vpmullq	%zmm3, %zmm4, %zmm4
	vmovdqu64	400(%rsp), %zmm3
	vpsrlq	$43, %zmm21, %zmm22
	vpsrlq	$12, %zmm21, %zmm21
	vpsrlq	$43, %zmm4, %zmm2
	vpsrlq	$12, %zmm4, %zmm4
	vpternlogq	$222, %zmm22, %zmm0, %zmm21
	vpternlogq	$222, %zmm2, %zmm0, %zmm4
	vaddpd	%zmm15, %zmm21, %zmm21
	vmovdqu64	592(%rsp), %zmm2
	vaddpd	%zmm15, %zmm4, %zmm4
	vaddpd	%zmm19, %zmm21, %zmm21
	vaddpd	%zmm19, %zmm4, %zmm4
	vmovupd	208(%rsp), %zmm19
	vmulpd	%zmm7, %zmm21, %zmm11
	vpaddq	%zmm3, %zmm4, %zmm21
	vpsrlq	$52, %zmm21, %zmm22
	vpandq	%zmm8, %zmm21, %zmm21
	vpsubq	%zmm21, %zmm4, %zmm4
	vpxorq	%zmm2, %zmm22, %zmm22
	vmovupd	%zmm11, 1104(%rsp)
	vaddpd	%zmm15, %zmm4, %zmm4
	vaddpd	%zmm6, %zmm22, %zmm22
	vaddpd	%zmm10, %zmm4, %zmm21
	vaddpd	%zmm19, %zmm22, %zmm22
	vdivpd	%zmm21, %zmm4, %zmm21
	vmulpd	%zmm9, %zmm22, %zmm0
	vmulpd	656(%rsp), %zmm22, %zmm22
	vmulpd	%zmm21, %zmm21, %zmm23
	vmulpd	%zmm23, %zmm23, %zmm25
	vmulpd	-48(%rsp), %zmm25, %zmm29
	vmulpd	%zmm31, %zmm25, %zmm27
	vaddpd	-128(%rsp), %zmm27, %zmm27
	vaddpd	144(%rsp), %zmm29, %zmm29
	vmulpd	%zmm27, %zmm25, %zmm27
	vaddpd	16(%rsp), %zmm27, %zmm27
	vmulpd	%zmm29, %zmm25, %zmm29
	vaddpd	80(%rsp), %zmm29, %zmm29
	vmulpd	%zmm27, %zmm25, %zmm27
	vmulpd	%zmm29, %zmm25, %zmm25
	vaddpd	1744(%rsp), %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm23
	vmulpd	%zmm5, %zmm4, %zmm25
	vaddpd	%zmm23, %zmm27, %zmm23
	vmulpd	%zmm25, %zmm4, %zmm25
	vaddpd	%zmm23, %zmm25, %zmm23
	vmulpd	%zmm23, %zmm21, %zmm21
	vaddpd	%zmm21, %zmm22, %zmm21
	vsubpd	%zmm21, %zmm25, %zmm21
	vsubpd	%zmm4, %zmm21, %zmm4
	vsubpd	%zmm4, %zmm0, %zmm0
	vmovapd	%zmm31, %zmm4
	vmovupd	%zmm0, 528(%rsp)
	vmulpd	1808(%rsp), %zmm11, %zmm0
	vmovupd	2512(%rsp), %zmm11
	vsubpd	%zmm0, %zmm7, %zmm22
	vmovdqa64	%zmm3, %zmm7
	vaddpd	%zmm20, %zmm22, %zmm22
	vminpd	%zmm0, %zmm22, %zmm21
	vmovupd	144(%rsp), %zmm0
	vmulpd	%zmm21, %zmm21, %zmm22
	vmulpd	%zmm14, %zmm22, %zmm23
	vaddpd	%zmm24, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm18, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm30, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm12, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm11, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm16, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm17, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm13, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm26, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm22
	vaddpd	%zmm28, %zmm22, %zmm22
	vmulpd	%zmm22, %zmm21, %zmm21
	vpaddq	%zmm3, %zmm21, %zmm22
	vmovupd	80(%rsp), %zmm3
	vpsrlq	$52, %zmm22, %zmm23
	vpandq	%zmm8, %zmm22, %zmm22
	vpsubq	%zmm22, %zmm21, %zmm21
	vpxorq	%zmm2, %zmm23, %zmm23
	vmovupd	-48(%rsp), %zmm2
	vaddpd	%zmm15, %zmm21, %zmm21
	vaddpd	%zmm6, %zmm23, %zmm23
	vmovupd	1744(%rsp), %zmm6
	vaddpd	%zmm10, %zmm21, %zmm22
	vaddpd	%zmm19, %zmm23, %zmm23
	vmovupd	-128(%rsp), %zmm19
	vmovapd	%zmm5, %zmm10
	vdivpd	%zmm22, %zmm21, %zmm22
	vmulpd	%zmm22, %zmm22, %zmm25
	vmulpd	%zmm25, %zmm25, %zmm27
	vmulpd	%zmm31, %zmm27, %zmm29
	vmulpd	%zmm2, %zmm27, %zmm31
	vaddpd	%zmm19, %zmm29, %zmm29
	vaddpd	%zmm0, %zmm31, %zmm31
	vmulpd	%zmm29, %zmm27, %zmm29
	vmulpd	%zmm31, %zmm27, %zmm31
	vaddpd	%zmm1, %zmm29, %zmm29
	vaddpd	%zmm3, %zmm31, %zmm31
	vmulpd	%zmm29, %zmm27, %zmm29
	vmulpd	%zmm31, %zmm27, %zmm27
	vaddpd	%zmm6, %zmm27, %zmm27
	vmulpd	%zmm27, %zmm25, %zmm25
	vaddpd	%zmm25, %zmm29, %zmm25
	vmulpd	%zmm5, %zmm21, %zmm29
	vmovupd	656(%rsp), %zmm5
	vmulpd	%zmm29, %zmm21, %zmm27
	vmulpd	%zmm9, %zmm23, %zmm29
	vaddpd	%zmm25, %zmm27, %zmm25
	vmulpd	%zmm5, %zmm23, %zmm23
	vmulpd	%zmm25, %zmm22, %zmm22
	vaddpd	%zmm22, %zmm23, %zmm22
	vsubpd	%zmm22, %zmm27, %zmm22
	vsubpd	%zmm21, %zmm22, %zmm21
	vmovupd	1104(%rsp), %zmm22
	vsubpd	%zmm21, %zmm29, %zmm9
	vmovupd	%zmm9, 1168(%rsp)
	vmovupd	336(%rsp), %zmm9
	vsubpd	%zmm22, %zmm9, %zmm21
	vaddpd	%zmm20, %zmm21, %zmm21
	vminpd	%zmm22, %zmm21, %zmm21
	vmulpd	%zmm21, %zmm21, %zmm23
	vmulpd	%zmm14, %zmm23, %zmm25
	vaddpd	%zmm24, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm25
	vaddpd	%zmm18, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm25
	vaddpd	%zmm30, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm25
	vaddpd	%zmm11, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm25
	vaddpd	%zmm16, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm25
	vaddpd	%zmm17, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm25
	vaddpd	%zmm26, %zmm25, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm23
	vaddpd	%zmm28, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm21, %zmm21
	vpaddq	%zmm7, %zmm21, %zmm23
	vmovupd	464(%rsp), %zmm7
	vpandq	%zmm8, %zmm23, %zmm25
	vpsubq	%zmm25, %zmm21, %zmm21
	vaddpd	%zmm15, %zmm21, %zmm25
	vaddpd	%zmm7, %zmm25, %zmm21
	vdivpd	%zmm21, %zmm25, %zmm27
	vmulpd	%zmm27, %zmm27, %zmm29
	vmulpd	%zmm29, %zmm29, %zmm21
	vmulpd	%zmm4, %zmm21, %zmm31
	vpsrlq	$52, %zmm23, %zmm4
	vmulpd	%zmm10, %zmm25, %zmm23
	vmovupd	1744(%rsp), %zmm10
	vaddpd	%zmm19, %zmm31, %zmm31
	vmulpd	%zmm23, %zmm25, %zmm23
	vmulpd	%zmm31, %zmm21, %zmm31
	vaddpd	%zmm1, %zmm31, %zmm31
	vmulpd	%zmm2, %zmm21, %zmm1
	vmovupd	208(%rsp), %zmm2
	vaddpd	%zmm0, %zmm1, %zmm19
	vmovupd	272(%rsp), %zmm1
	vmulpd	%zmm31, %zmm21, %zmm31
	vmovdqu64	528(%rsp), %zmm0
	vmulpd	%zmm19, %zmm21, %zmm19
	vaddpd	%zmm3, %zmm19, %zmm19
	vmovdqu64	592(%rsp), %zmm3
	vmulpd	%zmm19, %zmm21, %zmm19
	vpxorq	2256(%rsp), %zmm0, %zmm21
	vmovupd	1168(%rsp), %zmm0
	vaddpd	%zmm6, %zmm19, %zmm19
	vmovupd	-128(%rsp), %zmm6
	vpxorq	%zmm3, %zmm4, %zmm4
	vmulpd	%zmm19, %zmm29, %zmm19
	vaddpd	%zmm1, %zmm4, %zmm4
	vaddpd	%zmm19, %zmm31, %zmm19
	vmovupd	720(%rsp), %zmm31
	vaddpd	%zmm2, %zmm4, %zmm4
	vaddpd	%zmm19, %zmm23, %zmm19
	vmulpd	%zmm19, %zmm27, %zmm19
	vmulpd	%zmm31, %zmm4, %zmm29
	vmulpd	%zmm5, %zmm4, %zmm4
	vaddpd	%zmm19, %zmm4, %zmm4
	vsubpd	%zmm4, %zmm23, %zmm4
	vsubpd	%zmm25, %zmm4, %zmm4
	vsubpd	%zmm4, %zmm29, %zmm4
	vdivpd	1808(%rsp), %zmm4, %zmm4
	vsubpd	%zmm4, %zmm0, %zmm4
	vmulpd	1616(%rsp), %zmm22, %zmm0
	vsubpd	%zmm0, %zmm9, %zmm22
	vmovupd	80(%rsp), %zmm9
	vaddpd	%zmm20, %zmm22, %zmm22
	vminpd	%zmm0, %zmm22, %zmm19
	vmovupd	144(%rsp), %zmm0
	vmulpd	%zmm19, %zmm19, %zmm22
	vmulpd	%zmm14, %zmm22, %zmm23
	vmovdqa64	%zmm8, %zmm14
	vaddpd	%zmm24, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm18, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm30, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm12, %zmm23, %zmm23
	vmovupd	848(%rsp), %zmm12
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm11, %zmm23, %zmm23
	vmovupd	784(%rsp), %zmm11
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm16, %zmm23, %zmm23
	vmovupd	16(%rsp), %zmm16
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm17, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm13, %zmm23, %zmm23
	vmovdqu64	400(%rsp), %zmm13
	vmulpd	%zmm23, %zmm22, %zmm23
	vaddpd	%zmm26, %zmm23, %zmm23
	vmulpd	%zmm23, %zmm22, %zmm22
	vaddpd	%zmm28, %zmm22, %zmm22
	vmulpd	%zmm22, %zmm19, %zmm19
	vpaddq	%zmm13, %zmm19, %zmm22
	vpaddq	%zmm13, %zmm21, %zmm13
	vpsrlq	$52, %zmm22, %zmm23
	vpandq	%zmm8, %zmm22, %zmm22
	vmovapd	%zmm7, %zmm8
	vpsubq	%zmm22, %zmm19, %zmm19
	vpxorq	%zmm3, %zmm23, %zmm23
	vaddpd	%zmm15, %zmm19, %zmm19
	vaddpd	%zmm1, %zmm23, %zmm23
	vaddpd	%zmm7, %zmm19, %zmm22
	vmovupd	-48(%rsp), %zmm7
	vaddpd	%zmm2, %zmm23, %zmm23
	vdivpd	%zmm22, %zmm19, %zmm22
	vmulpd	%zmm22, %zmm22, %zmm25
	vmulpd	%zmm25, %zmm25, %zmm26
	vmulpd	%zmm12, %zmm26, %zmm27
	vmulpd	%zmm7, %zmm26, %zmm29
	vaddpd	%zmm6, %zmm27, %zmm27
	vaddpd	%zmm0, %zmm29, %zmm29
	vmulpd	%zmm27, %zmm26, %zmm27
	vmulpd	%zmm29, %zmm26, %zmm29
	vaddpd	%zmm16, %zmm27, %zmm27
	vaddpd	%zmm9, %zmm29, %zmm29
	vmulpd	%zmm27, %zmm26, %zmm27
	vmulpd	%zmm29, %zmm26, %zmm26
	vaddpd	%zmm10, %zmm26, %zmm26
	vmulpd	%zmm26, %zmm25, %zmm25
	vaddpd	%zmm25, %zmm27, %zmm25
	vmulpd	%zmm11, %zmm19, %zmm27
	vmulpd	%zmm27, %zmm19, %zmm26
	vmulpd	%zmm31, %zmm23, %zmm27
	vmulpd	%zmm5, %zmm23, %zmm23
	vaddpd	%zmm25, %zmm26, %zmm25
	vmulpd	%zmm25, %zmm22, %zmm22
	vaddpd	%zmm22, %zmm23, %zmm22
	vpandq	%zmm14, %zmm13, %zmm23
	vpsubq	%zmm23, %zmm21, %zmm21
	vaddpd	%zmm15, %zmm21, %zmm21
	vsubpd	%zmm22, %zmm26, %zmm22
	vaddpd	%zmm8, %zmm21, %zmm23
	vsubpd	%zmm19, %zmm22, %zmm19
	vpsrlq	$52, %zmm13, %zmm22
	vpxorq	%zmm3, %zmm22, %zmm22
	vdivpd	%zmm23, %zmm21, %zmm23
	vaddpd	%zmm1, %zmm22, %zmm22
	vsubpd	%zmm19, %zmm27, %zmm19
	vaddpd	%zmm2, %zmm22, %zmm22
	vmulpd	%zmm23, %zmm23, %zmm25
	vmulpd	%zmm25, %zmm25, %zmm26
	vmulpd	%zmm12, %zmm26, %zmm27
	vmulpd	%zmm7, %zmm26, %zmm29
	vaddpd	%zmm0, %zmm29, %zmm29
	vaddpd	%zmm6, %zmm27, %zmm27
	vmulpd	%zmm11, %zmm21, %zmm0
	vmulpd	%zmm27, %zmm26, %zmm27
	vmulpd	%zmm29, %zmm26, %zmm29
	vaddpd	%zmm16, %zmm27, %zmm27
	vaddpd	%zmm9, %zmm29, %zmm29
	vmulpd	%zmm27, %zmm26, %zmm27
	vmulpd	%zmm29, %zmm26, %zmm26
	vaddpd	%zmm10, %zmm26, %zmm26
	vmulpd	%zmm26, %zmm25, %zmm25
	vmulpd	%zmm0, %zmm21, %zmm26
	vmulpd	%zmm5, %zmm22, %zmm0
	vmulpd	%zmm31, %zmm22, %zmm22
	vaddpd	%zmm25, %zmm27, %zmm25
	vaddpd	%zmm25, %zmm26, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm23
	vaddpd	%zmm23, %zmm0, %zmm23
	vsubpd	%zmm23, %zmm26, %zmm23
	vsubpd	%zmm21, %zmm23, %zmm21
	vsubpd	%zmm21, %zmm22, %zmm21
	vsubpd	%zmm21, %zmm19, %zmm19
	vmulpd	1552(%rsp), %zmm19, %zmm19
	vaddpd	%zmm19, %zmm4, %zmm4
	vmovupd	%zmm4, (%rsi,%rcx,8)
	addq	$8, %rcx
	cmpq	$64, %rcx
	jne	.LBB9_36
	jmp	.LBB9_37
.Lfunc_end9:
	.size	_ZN10edumig_sim7kernels10fast_study9mix_nestsB3v39B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29, .Lfunc_end9-_ZN10edumig_sim7kernels10fast_study9mix_nestsB3v39B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29
	.cfi_endproc

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI10_0:
	.long	0xff61b1e6
.LCPI10_4:
	.long	16777215
.LCPI10_5:
	.long	0x33800000
.LCPI10_6:
	.long	0x3eaaaaab
.LCPI10_7:
	.long	0x3f000000
.LCPI10_8:
	.long	0x3f800000
.LCPI10_9:
	.long	0x33b17218
.LCPI10_10:
	.long	0x42b00f3a
.LCPI10_11:
	.long	4294966272
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI10_1:
	.quad	-4658895280553007687
.LCPI10_2:
	.quad	-7723592293110705685
.LCPI10_3:
	.quad	0xc6293e5939a08cea
	.section	.ltext,"axl",@progbits
	.weak	_ZN10edumig_sim7kernels10fast_taste7_screenB3v46B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29
	.p2align	4
	.type	_ZN10edumig_sim7kernels10fast_taste7_screenB3v46B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29,@function
_ZN10edumig_sim7kernels10fast_taste7_screenB3v46B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdi, -56(%rsp)
	movq	552(%rsp), %rax
	movq	280(%rsp), %rdi
	testq	%rdi, %rdi
	jle	.LBB10_15
	movq	288(%rsp), %r8
	movq	632(%rsp), %r14
	movq	272(%rsp), %rcx
	leaq	-1(%rdi), %rdx
	movq	616(%rsp), %r9
	movabsq	$2305843009213693952, %r11
	movabsq	$1152921504606846976, %rbx
	movq	%rdx, %rsi
	imulq	%r8, %rdx
	imulq	%r14, %rsi
	leaq	512(%rcx,%rdx,8), %rdx
	leaq	256(%r9,%rsi,4), %rsi
	cmpq	%rdx, %r9
	leaq	(,%r14,4), %rdx
	setb	%r9b
	cmpq	%rsi, %rcx
	leaq	(,%r8,8), %rsi
	setb	%r10b
	andq	%r14, %r11
	andq	%r8, %rbx
	orq	%r11, %rbx
	jne	.LBB10_5
	andb	%r10b, %r9b
	jne	.LBB10_5
	cmpq	$1, %rdi
	jne	.LBB10_11
	xorl	%r9d, %r9d
	jmp	.LBB10_14
.LBB10_5:
	movq	616(%rsp), %r8
	addq	$504, %rcx
	addq	$252, %r8
	.p2align	4
.LBB10_6:
	vmovsd	-504(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -252(%r8)
	vmovsd	-496(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -248(%r8)
	vmovsd	-488(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -244(%r8)
	vmovsd	-480(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -240(%r8)
	vmovsd	-472(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -236(%r8)
	vmovsd	-464(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -232(%r8)
	vmovsd	-456(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -228(%r8)
	vmovsd	-448(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -224(%r8)
	vmovsd	-440(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -220(%r8)
	vmovsd	-432(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -216(%r8)
	vmovsd	-424(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -212(%r8)
	vmovsd	-416(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -208(%r8)
	vmovsd	-408(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -204(%r8)
	vmovsd	-400(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -200(%r8)
	vmovsd	-392(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -196(%r8)
	vmovsd	-384(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -192(%r8)
	vmovsd	-376(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -188(%r8)
	vmovsd	-368(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -184(%r8)
	vmovsd	-360(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -180(%r8)
	vmovsd	-352(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -176(%r8)
	vmovsd	-344(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -172(%r8)
	vmovsd	-336(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -168(%r8)
	vmovsd	-328(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -164(%r8)
	vmovsd	-320(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -160(%r8)
	vmovsd	-312(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -156(%r8)
	vmovsd	-304(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -152(%r8)
	vmovsd	-296(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -148(%r8)
	vmovsd	-288(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -144(%r8)
	vmovsd	-280(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -140(%r8)
	vmovsd	-272(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -136(%r8)
	vmovsd	-264(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -132(%r8)
	vmovsd	-256(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -128(%r8)
	vmovsd	-248(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -124(%r8)
	vmovsd	-240(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -120(%r8)
	vmovsd	-232(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -116(%r8)
	vmovsd	-224(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -112(%r8)
	vmovsd	-216(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -108(%r8)
	vmovsd	-208(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -104(%r8)
	vmovsd	-200(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -100(%r8)
	vmovsd	-192(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -96(%r8)
	vmovsd	-184(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -92(%r8)
	vmovsd	-176(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -88(%r8)
	vmovsd	-168(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -84(%r8)
	vmovsd	-160(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -80(%r8)
	vmovsd	-152(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -76(%r8)
	vmovsd	-144(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -72(%r8)
	vmovsd	-136(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -68(%r8)
	vmovsd	-128(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -64(%r8)
	vmovsd	-120(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -60(%r8)
	vmovsd	-112(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -56(%r8)
	vmovsd	-104(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -52(%r8)
	vmovsd	-96(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -48(%r8)
	vmovsd	-88(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -44(%r8)
	vmovsd	-80(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -40(%r8)
	vmovsd	-72(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -36(%r8)
	vmovsd	-64(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -32(%r8)
	vmovsd	-56(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -28(%r8)
	vmovsd	-48(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -24(%r8)
	vmovsd	-40(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -20(%r8)
	vmovsd	-32(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -16(%r8)
	vmovsd	-24(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -12(%r8)
	vmovsd	-16(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -8(%r8)
	vmovsd	-8(%rcx), %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -4(%r8)
	vmovsd	(%rcx), %xmm0
	addq	%rsi, %rcx
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%r8)
	addq	%rdx, %r8
	decq	%rdi
	jne	.LBB10_6
	jmp	.LBB10_15
.LBB10_11:
	movq	616(%rsp), %r9
	movabsq	$9223372036854775806, %r10
	leaq	448(%rcx), %r11
	shlq	$4, %r8
	andq	%rdi, %r10
	leaq	224(%r9), %rbx
	movq	632(%rsp), %r9
	leaq	(,%r9,8), %r14
	xorl	%r9d, %r9d
	.p2align	4
.LBB10_12:
	vcvtpd2ps	-448(%r11), %ymm0
	vcvtpd2ps	-384(%r11), %ymm1
	vcvtpd2ps	-320(%r11), %ymm2
	vcvtpd2ps	-256(%r11), %ymm3
	addq	$2, %r9
	vmovups	%ymm0, -224(%rbx)
	vmovups	%ymm1, -192(%rbx)
	vmovups	%ymm2, -160(%rbx)
	vmovups	%ymm3, -128(%rbx)
	vcvtpd2ps	-192(%r11), %ymm0
	vcvtpd2ps	-128(%r11), %ymm1
	vcvtpd2ps	-64(%r11), %ymm2
	vcvtpd2ps	(%r11), %ymm3
	vmovups	%ymm0, -96(%rbx)
	vmovups	%ymm1, -64(%rbx)
	vmovups	%ymm2, -32(%rbx)
	vmovups	%ymm3, (%rbx)
	vcvtpd2ps	-448(%r11,%rsi), %ymm0
	vcvtpd2ps	-384(%r11,%rsi), %ymm1
	vcvtpd2ps	-320(%r11,%rsi), %ymm2
	vcvtpd2ps	-256(%r11,%rsi), %ymm3
	vmovups	%ymm0, -224(%rbx,%rdx)
	vmovups	%ymm1, -192(%rbx,%rdx)
	vmovups	%ymm2, -160(%rbx,%rdx)
	vmovups	%ymm3, -128(%rbx,%rdx)
	vcvtpd2ps	-192(%r11,%rsi), %ymm0
	vcvtpd2ps	-128(%r11,%rsi), %ymm1
	vcvtpd2ps	-64(%r11,%rsi), %ymm2
	vcvtpd2ps	(%r11,%rsi), %ymm3
	addq	%r8, %r11
	vmovups	%ymm0, -96(%rbx,%rdx)
	vmovups	%ymm1, -64(%rbx,%rdx)
	vmovups	%ymm2, -32(%rbx,%rdx)
	vmovups	%ymm3, (%rbx,%rdx)
	addq	%r14, %rbx
	cmpq	%r9, %r10
	jne	.LBB10_12
	testb	$1, %dil
	je	.LBB10_15
.LBB10_14:
	imulq	%r9, %rsi
	movq	616(%rsp), %rdi
	imulq	%r9, %rdx
	vcvtpd2ps	(%rcx,%rsi), %ymm0
	vcvtpd2ps	64(%rcx,%rsi), %ymm1
	vcvtpd2ps	128(%rcx,%rsi), %ymm2
	vcvtpd2ps	192(%rcx,%rsi), %ymm3
	vmovups	%ymm0, (%rdi,%rdx)
	vmovups	%ymm1, 32(%rdi,%rdx)
	vmovups	%ymm2, 64(%rdi,%rdx)
	vmovups	%ymm3, 96(%rdi,%rdx)
	vcvtpd2ps	256(%rcx,%rsi), %ymm0
	vcvtpd2ps	320(%rcx,%rsi), %ymm1
	vcvtpd2ps	384(%rcx,%rsi), %ymm2
	vcvtpd2ps	448(%rcx,%rsi), %ymm3
	vmovups	%ymm0, 128(%rdi,%rdx)
	vmovups	%ymm1, 160(%rdi,%rdx)
	vmovups	%ymm2, 192(%rdi,%rdx)
	vmovups	%ymm3, 224(%rdi,%rdx)
.LBB10_15:
	movq	560(%rsp), %rcx
	movq	544(%rsp), %rdx
	testq	%rax, %rax
	jle	.LBB10_18
	movabsq	$.LCPI10_0, %r8
	leaq	(,%rcx,4), %rdi
	leaq	252(%rdx), %rsi
	vbroadcastss	(%r8), %zmm0
	.p2align	4
.LBB10_17:
	vmovups	%zmm0, -252(%rsi)
	vmovups	%zmm0, -188(%rsi)
	vmovups	%zmm0, -124(%rsi)
	vmovups	%zmm0, -60(%rsi)
	addq	%rdi, %rsi
	decq	%rax
	jne	.LBB10_17
.LBB10_18:
	cmpq	$0, 208(%rsp)
	jle	.LBB10_26
	movq	688(%rsp), %r10
	movq	144(%rsp), %rax
	movq	744(%rsp), %r9
	movq	128(%rsp), %rsi
	leaq	(%rdx,%rcx,8), %r13
	leaq	(%rdx,%rcx,4), %r12
	leaq	256(%rdx), %r14
	leaq	256(%r10), %rbx
	shlq	$4, %rax
	leaq	256(%r9), %r11
	cmpq	%rbx, %r9
	leaq	(%rsi,%rax), %r8
	leaq	512(%rsi,%rax), %r15
	setb	%al
	cmpq	%r11, %r10
	movq	%r8, -40(%rsp)
	setb	%sil
	andb	%al, %sil
	cmpq	%r15, %r9
	setb	%al
	cmpq	%r11, %r8
	setb	%dil
	andb	%al, %dil
	orb	%sil, %dil
	cmpq	%r15, %r10
	setb	%al
	cmpq	%rbx, %r8
	leaq	256(%rdx,%rcx,4), %r8
	setb	%sil
	andb	%al, %sil
	movq	%r8, -24(%rsp)
	orb	%dil, %sil
	leaq	256(%rdx,%rcx,8), %rdi
	cmpq	%r8, %r13
	setb	%al
	movb	%sil, -59(%rsp)
	cmpq	%rdi, %r12
	movq	%rdi, -16(%rsp)
	setb	%cl
	andb	%al, %cl
	cmpq	%r14, %r13
	setb	%al
	cmpq	%rdi, %rdx
	setb	%sil
	andb	%al, %sil
	orb	%cl, %sil
	cmpq	%rbx, %r13
	setb	%al
	cmpq	%rdi, %r10
	setb	%cl
	andb	%al, %cl
	cmpq	%r11, %r13
	setb	%al
	cmpq	%rdi, %r9
	setb	%dil
	andb	%al, %dil
	orb	%cl, %dil
	orb	%sil, %dil
	cmpq	%r14, %r12
	setb	%al
	cmpq	%r8, %rdx
	setb	%cl
	andb	%al, %cl
	cmpq	%rbx, %r12
	setb	%al
	cmpq	%r8, %r10
	setb	%sil
	andb	%al, %sil
	orb	%cl, %sil
	cmpq	%r11, %r12
	setb	%al
	cmpq	%r8, %r9
	movabsq	$-4658895280553007687, %r8
	setb	%cl
	andb	%al, %cl
	orb	%sil, %cl
	orb	%dil, %cl
	cmpq	%rbx, %rdx
	movb	%cl, -60(%rsp)
	setb	%cl
	cmpq	%r14, %r10
	setb	%al
	andb	%cl, %al
	cmpq	%r11, %rdx
	movabsq	$.LCPI10_6, %rdx
	setb	%cl
	cmpq	%r14, %r9
	vbroadcastss	(%rdx), %zmm2
	vmovss	(%rdx), %xmm3
	movabsq	$.LCPI10_8, %rdx
	setb	%sil
	vmovss	(%rdx), %xmm6
	vbroadcastss	(%rdx), %zmm7
	movabsq	$.LCPI10_9, %rdx
	xorl	%ebx, %ebx
	andb	%cl, %sil
	movabsq	$.LCPI10_5, %rcx
	vmovss	(%rdx), %xmm9
	vbroadcastss	(%rdx), %zmm10
	movabsq	$.LCPI10_11, %rdx
	vbroadcastss	(%rcx), %zmm0
	vmovss	(%rcx), %xmm1
	movabsq	$.LCPI10_7, %rcx
	orb	%al, %sil
	movq	216(%rsp), %rax
	vpbroadcastd	(%rdx), %zmm13
	movq	616(%rsp), %rdx
	vmovss	(%rcx), %xmm4
	vbroadcastss	(%rcx), %zmm5
	movabsq	$.LCPI10_4, %rcx
	movb	%sil, -61(%rsp)
	movq	200(%rsp), %rsi
	vbroadcastss	(%rcx), %zmm8
	movabsq	$.LCPI10_10, %rcx
	vmovss	(%rcx), %xmm11
	vbroadcastss	(%rcx), %zmm12
	movabsq	$.LCPI10_3, %rcx
	vmovsd	(%rcx), %xmm14
	movabsq	$-7723592293110705685, %rcx
	leaq	(,%rax,8), %rax
	leaq	24(%rsi), %rbp
	movq	%rax, -32(%rsp)
	leaq	4(%rdx), %rax
	movq	%rax, -48(%rsp)
	jmp	.LBB10_7
	.p2align	4
.LBB10_27:
	vxorps	(%r9), %zmm8, %zmm17
	movq	-8(%rsp), %rax
	vbroadcastss	%xmm15, %zmm15
	movq	544(%rsp), %rdx
	vmovups	(%r12), %zmm19
	vpbroadcastd	%ebx, %zmm16
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm0, %zmm17, %zmm17
	vmulps	%zmm2, %zmm17, %zmm18
	vaddps	%zmm5, %zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm18
	vaddps	%zmm7, %zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vmovups	(%rdx), %zmm18
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm10, %zmm17, %zmm17
	vsubps	%zmm17, %zmm12, %zmm17
	vaddps	(%rax), %zmm17, %zmm17
	vmulps	%zmm17, %zmm15, %zmm17
	vaddps	(%r10), %zmm17, %zmm17
	vpternlogd	$236, %zmm13, %zmm16, %zmm17
	vminps	%zmm19, %zmm17, %zmm20
	vcmpgtps	(%r13), %zmm20, %k1
	vminps	%zmm18, %zmm17, %zmm21
	vmaxps	%zmm18, %zmm17, %zmm17
	vmaxps	%zmm19, %zmm21, %zmm19
	vmovups	%zmm20, (%r13) {%k1}
	vmovups	%zmm19, (%r12)
	vmovups	%zmm17, (%rdx)
	vxorps	64(%r9), %zmm8, %zmm17
	vmovups	64(%r12), %zmm19
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm0, %zmm17, %zmm17
	vmulps	%zmm2, %zmm17, %zmm18
	vaddps	%zmm5, %zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm18
	vaddps	%zmm7, %zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vmovups	64(%rdx), %zmm18
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm10, %zmm17, %zmm17
	vsubps	%zmm17, %zmm12, %zmm17
	vaddps	64(%rax), %zmm17, %zmm17
	vmulps	%zmm17, %zmm15, %zmm17
	vaddps	64(%r10), %zmm17, %zmm17
	vpternlogd	$236, %zmm13, %zmm16, %zmm17
	vminps	%zmm19, %zmm17, %zmm20
	vcmpgtps	64(%r13), %zmm20, %k1
	vminps	%zmm18, %zmm17, %zmm22
	vmaxps	%zmm18, %zmm17, %zmm17
	vmaxps	%zmm19, %zmm22, %zmm19
	vmovups	%zmm20, 64(%r13) {%k1}
	vmovups	%zmm19, 64(%r12)
	vmovups	%zmm17, 64(%rdx)
	vxorps	128(%r9), %zmm8, %zmm17
	vmovups	128(%r12), %zmm19
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm0, %zmm17, %zmm17
	vmulps	%zmm2, %zmm17, %zmm18
	vaddps	%zmm5, %zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm18
	vaddps	%zmm7, %zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vmovups	128(%rdx), %zmm18
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm10, %zmm17, %zmm17
	vsubps	%zmm17, %zmm12, %zmm17
	vaddps	128(%rax), %zmm17, %zmm17
	vmulps	%zmm17, %zmm15, %zmm17
	vaddps	128(%r10), %zmm17, %zmm17
	vpternlogd	$236, %zmm13, %zmm16, %zmm17
	vminps	%zmm19, %zmm17, %zmm20
	vcmpgtps	128(%r13), %zmm20, %k1
	vminps	%zmm18, %zmm17, %zmm21
	vmaxps	%zmm18, %zmm17, %zmm17
	vmaxps	%zmm19, %zmm21, %zmm19
	vmovups	%zmm20, 128(%r13) {%k1}
	vmovups	%zmm19, 128(%r12)
	vmovups	%zmm17, 128(%rdx)
	vxorps	192(%r9), %zmm8, %zmm17
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm0, %zmm17, %zmm17
	vmulps	%zmm2, %zmm17, %zmm18
	vaddps	%zmm5, %zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm18
	vaddps	%zmm7, %zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm10, %zmm17, %zmm17
	vsubps	%zmm17, %zmm12, %zmm17
	vaddps	192(%rax), %zmm17, %zmm17
	vmulps	%zmm17, %zmm15, %zmm15
	vaddps	192(%r10), %zmm15, %zmm15
	vmovups	192(%r12), %zmm17
	vpternlogd	$236, %zmm13, %zmm16, %zmm15
	vmovups	192(%rdx), %zmm16
	vminps	%zmm17, %zmm15, %zmm18
	vcmpgtps	192(%r13), %zmm18, %k1
	vminps	%zmm16, %zmm15, %zmm19
	vmaxps	%zmm16, %zmm15, %zmm15
	vmaxps	%zmm17, %zmm19, %zmm17
	vmovups	%zmm18, 192(%r13) {%k1}
	vmovups	%zmm17, 192(%r12)
	vmovups	%zmm15, 192(%rdx)
.LBB10_25:
	addq	-32(%rsp), %rbp
	incq	%rbx
	cmpq	%rbx, 208(%rsp)
	je	.LBB10_26
.LBB10_7:
	movq	%rbx, %rsi
	imulq	216(%rsp), %rsi
	movq	200(%rsp), %r11
	movq	968(%rsp), %rax
	movq	(%rax,%rbx,8), %rax
	leaq	512(%r11,%rsi,8), %r14
	leaq	(%r11,%rsi,8), %rdi
	leaq	256(%r9), %rsi
	leaq	256(%r10), %r11
	cmpq	%r14, %r9
	setb	%dl
	cmpq	%rsi, %rdi
	setb	%sil
	cmpq	%r14, %r10
	setb	%r14b
	cmpq	%r11, %rdi
	setb	%r11b
	testb	%r14b, %r11b
	jne	.LBB10_9
	andb	%dl, %sil
	orb	-59(%rsp), %sil
	jne	.LBB10_9
	movq	-40(%rsp), %rdx
	vpbroadcastq	%rax, %zmm15
	movabsq	$.LCPI10_1, %rsi
	vpbroadcastq	(%rsi), %zmm22
	movabsq	$.LCPI10_2, %rsi
	vpbroadcastq	(%rsi), %zmm21
	movabsq	$.LCPI10_3, %rsi
	vpaddq	(%rdx), %zmm15, %zmm16
	vpsrlq	$30, %zmm16, %zmm17
	vpxorq	%zmm16, %zmm17, %zmm17
	vpmullq	%zmm22, %zmm17, %zmm17
	vpsrlq	$27, %zmm17, %zmm18
	vpxorq	%zmm17, %zmm18, %zmm18
	vpmullq	%zmm21, %zmm18, %zmm18
	vpsrlq	$40, %zmm18, %zmm19
	vbroadcastsd	(%rsi), %zmm18
	vpmovqd	%zmm19, (%r9)
	vmaxpd	(%rdi), %zmm18, %zmm19
	vcvtpd2ps	%zmm19, %ymm19
	vmovups	%ymm19, (%r10)
	vpaddq	64(%rdx), %zmm15, %zmm19
	vpsrlq	$30, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm22, %zmm19, %zmm19
	vpsrlq	$27, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm21, %zmm19, %zmm19
	vpsrlq	$40, %zmm19, %zmm19
	vpmovqd	%zmm19, 32(%r9)
	vmaxpd	64(%rdi), %zmm18, %zmm19
	vcvtpd2ps	%zmm19, %ymm19
	vmovups	%ymm19, 32(%r10)
	vpaddq	128(%rdx), %zmm15, %zmm19
	vpsrlq	$30, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm22, %zmm19, %zmm19
	vpsrlq	$27, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm21, %zmm19, %zmm19
	vpsrlq	$40, %zmm19, %zmm19
	vpmovqd	%zmm19, 64(%r9)
	vmaxpd	128(%rdi), %zmm18, %zmm19
	vcvtpd2ps	%zmm19, %ymm19
	vmovups	%ymm19, 64(%r10)
	vpaddq	192(%rdx), %zmm15, %zmm19
	vpsrlq	$30, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm22, %zmm19, %zmm19
	vpsrlq	$27, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm21, %zmm19, %zmm19
	vpsrlq	$40, %zmm19, %zmm19
	vpmovqd	%zmm19, 96(%r9)
	vmaxpd	192(%rdi), %zmm18, %zmm19
	vcvtpd2ps	%zmm19, %ymm19
	vmovups	%ymm19, 96(%r10)
	vpaddq	256(%rdx), %zmm15, %zmm19
	vpsrlq	$30, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm22, %zmm19, %zmm19
	vpsrlq	$27, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm21, %zmm19, %zmm19
	vpsrlq	$40, %zmm19, %zmm19
	vpmovqd	%zmm19, 128(%r9)
	vmaxpd	256(%rdi), %zmm18, %zmm19
	vcvtpd2ps	%zmm19, %ymm19
	vmovups	%ymm19, 128(%r10)
	vpaddq	320(%rdx), %zmm15, %zmm19
	vpsrlq	$30, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm22, %zmm19, %zmm19
	vpsrlq	$27, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm21, %zmm19, %zmm19
	vpsrlq	$40, %zmm19, %zmm19
	vpmovqd	%zmm19, 160(%r9)
	vmaxpd	320(%rdi), %zmm18, %zmm19
	vcvtpd2ps	%zmm19, %ymm19
	vmovups	%ymm19, 160(%r10)
	vpaddq	384(%rdx), %zmm15, %zmm19
	vpsrlq	$30, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm22, %zmm19, %zmm19
	vpsrlq	$27, %zmm19, %zmm20
	vpxorq	%zmm19, %zmm20, %zmm19
	vpmullq	%zmm21, %zmm19, %zmm19
	vpsrlq	$40, %zmm19, %zmm19
	vpmovqd	%zmm19, 192(%r9)
	vmaxpd	384(%rdi), %zmm18, %zmm19
	vcvtpd2ps	%zmm19, %ymm19
	vmovups	%ymm19, 192(%r10)
	vpaddq	448(%rdx), %zmm15, %zmm15
	vpsrlq	$30, %zmm15, %zmm19
	vpxorq	%zmm15, %zmm19, %zmm15
	vpmullq	%zmm22, %zmm15, %zmm15
	vpsrlq	$27, %zmm15, %zmm16
	vpxorq	%zmm15, %zmm16, %zmm15
	vpmullq	%zmm21, %zmm15, %zmm15
	vpsrlq	$40, %zmm15, %zmm15
	vpmovqd	%zmm15, 224(%r9)
	vmaxpd	448(%rdi), %zmm18, %zmm15
	vcvtpd2ps	%zmm15, %ymm15
	vmovups	%ymm15, 224(%r10)
	jmp	.LBB10_21
	.p2align	4
.LBB10_9:
	xorl	%edi, %edi
	.p2align	4
.LBB10_10:
	movq	-512(%r15,%rdi,2), %rsi
	addq	%rax, %rsi
	movq	%rsi, %r11
	shrq	$30, %r11
	xorq	%rsi, %r11
	imulq	%r8, %r11
	movq	%r11, %rsi
	shrq	$27, %rsi
	xorq	%r11, %rsi
	imulq	%rcx, %rsi
	shrq	$40, %rsi
	movl	%esi, (%r9,%rdi)
	vmaxsd	-24(%rbp,%rdi,2), %xmm14, %xmm15
	vcvtsd2ss	%xmm15, %xmm15, %xmm15
	vmovss	%xmm15, (%r10,%rdi)
	movq	-504(%r15,%rdi,2), %rsi
	addq	%rax, %rsi
	movq	%rsi, %r11
	shrq	$30, %r11
	xorq	%rsi, %r11
	imulq	%r8, %r11
	movq	%r11, %rsi
	shrq	$27, %rsi
	xorq	%r11, %rsi
	imulq	%rcx, %rsi
	shrq	$40, %rsi
	movl	%esi, 4(%r9,%rdi)
	vmaxsd	-16(%rbp,%rdi,2), %xmm14, %xmm15
	vcvtsd2ss	%xmm15, %xmm15, %xmm15
	vmovss	%xmm15, 4(%r10,%rdi)
	movq	-496(%r15,%rdi,2), %rsi
	addq	%rax, %rsi
	movq	%rsi, %r11
	shrq	$30, %r11
	xorq	%rsi, %r11
	imulq	%r8, %r11
	movq	%r11, %rsi
	shrq	$27, %rsi
	xorq	%r11, %rsi
	imulq	%rcx, %rsi
	shrq	$40, %rsi
	movl	%esi, 8(%r9,%rdi)
	vmaxsd	-8(%rbp,%rdi,2), %xmm14, %xmm15
	vcvtsd2ss	%xmm15, %xmm15, %xmm15
	vmovss	%xmm15, 8(%r10,%rdi)
	movq	-488(%r15,%rdi,2), %rsi
	addq	%rax, %rsi
	movq	%rsi, %r11
	shrq	$30, %r11
	xorq	%rsi, %r11
	imulq	%r8, %r11
	movq	%r11, %rsi
	shrq	$27, %rsi
	xorq	%r11, %rsi
	imulq	%rcx, %rsi
	shrq	$40, %rsi
	movl	%esi, 12(%r9,%rdi)
	vmaxsd	(%rbp,%rdi,2), %xmm14, %xmm15
	vcvtsd2ss	%xmm15, %xmm15, %xmm15
	vmovss	%xmm15, 12(%r10,%rdi)
	addq	$16, %rdi
	cmpq	$256, %rdi
	jne	.LBB10_10
.LBB10_21:
	movq	1080(%rsp), %rax
	movq	1024(%rsp), %rsi
	movq	(%rax,%rbx,8), %rax
	vmovsd	(%rsi,%rbx,8), %xmm15
	movq	544(%rsp), %rsi
	movq	%rax, %rdi
	sarq	$63, %rdi
	andq	624(%rsp), %rdi
	vcvtsd2ss	%xmm15, %xmm15, %xmm15
	addq	%rax, %rdi
	imulq	632(%rsp), %rdi
	movq	616(%rsp), %rax
	leaq	(%rax,%rdi,4), %rdx
	leaq	256(%rax,%rdi,4), %rax
	cmpq	%rax, %r13
	movq	%rdx, -8(%rsp)
	setb	-57(%rsp)
	cmpq	-16(%rsp), %rdx
	setb	%r14b
	cmpq	%rax, %r12
	setb	-58(%rsp)
	cmpq	-24(%rsp), %rdx
	setb	%r11b
	cmpq	%rax, %rsi
	leaq	256(%rsi), %rsi
	setb	%al
	cmpq	%rsi, %rdx
	setb	%sil
	testb	%al, %sil
	jne	.LBB10_23
	andb	-57(%rsp), %r14b
	andb	-58(%rsp), %r11b
	orb	-60(%rsp), %r14b
	orb	%r14b, %r11b
	orb	-61(%rsp), %r11b
	testb	$1, %r11b
	je	.LBB10_27
.LBB10_23:
	shlq	$2, %rdi
	addq	-48(%rsp), %rdi
	movq	544(%rsp), %rdx
	movl	$16777215, %r11d
	xorl	%eax, %eax
	.p2align	4
.LBB10_24:
	movl	(%r9,%rax), %esi
	vmovss	(%r12,%rax), %xmm18
	xorl	%r11d, %esi
	vcvtsi2ss	%esi, %xmm14, %xmm16
	vmulss	%xmm1, %xmm16, %xmm16
	vmulss	%xmm3, %xmm16, %xmm17
	vaddss	%xmm4, %xmm17, %xmm17
	vmulss	%xmm17, %xmm16, %xmm17
	vaddss	%xmm6, %xmm17, %xmm17
	vmulss	%xmm17, %xmm16, %xmm16
	vmovss	(%rdx,%rax), %xmm17
	vmovd	%xmm16, %esi
	vcvtsi2ss	%esi, %xmm14, %xmm16
	vmulss	%xmm9, %xmm16, %xmm16
	vsubss	%xmm16, %xmm11, %xmm16
	vaddss	-4(%rdi,%rax), %xmm16, %xmm16
	vmulss	%xmm15, %xmm16, %xmm16
	vaddss	(%r10,%rax), %xmm16, %xmm16
	vmovd	%xmm16, %esi
	andl	$-1024, %esi
	orl	%ebx, %esi
	vmovd	%esi, %xmm16
	vminss	%xmm18, %xmm16, %xmm19
	vmaxss	(%r13,%rax), %xmm19, %xmm19
	vmovss	%xmm19, (%r13,%rax)
	vminss	%xmm17, %xmm16, %xmm19
	vmaxss	%xmm17, %xmm16, %xmm16
	vmaxss	%xmm18, %xmm19, %xmm18
	vmovss	%xmm18, (%r12,%rax)
	vmovss	%xmm16, (%rdx,%rax)
	movl	4(%r9,%rax), %esi
	vmovss	4(%r12,%rax), %xmm18
	xorl	%r11d, %esi
	vcvtsi2ss	%esi, %xmm14, %xmm16
	vmulss	%xmm1, %xmm16, %xmm16
	vmulss	%xmm3, %xmm16, %xmm17
	vaddss	%xmm4, %xmm17, %xmm17
	vmulss	%xmm17, %xmm16, %xmm17
	vaddss	%xmm6, %xmm17, %xmm17
	vmulss	%xmm17, %xmm16, %xmm16
	vmovss	4(%rdx,%rax), %xmm17
	vmovd	%xmm16, %esi
	vcvtsi2ss	%esi, %xmm14, %xmm16
	vmulss	%xmm9, %xmm16, %xmm16
	vsubss	%xmm16, %xmm11, %xmm16
	vaddss	(%rdi,%rax), %xmm16, %xmm16
	vmulss	%xmm15, %xmm16, %xmm16
	vaddss	4(%r10,%rax), %xmm16, %xmm16
	vmovd	%xmm16, %esi
	andl	$-1024, %esi
	orl	%ebx, %esi
	vmovd	%esi, %xmm16
	vminss	%xmm18, %xmm16, %xmm19
	vmaxss	4(%r13,%rax), %xmm19, %xmm19
	vminss	%xmm17, %xmm16, %xmm20
	vmaxss	%xmm17, %xmm16, %xmm16
	vmaxss	%xmm18, %xmm20, %xmm18
	vmovss	%xmm19, 4(%r13,%rax)
	vmovss	%xmm18, 4(%r12,%rax)
	vmovss	%xmm16, 4(%rdx,%rax)
	addq	$8, %rax
	cmpq	$256, %rax
	jne	.LBB10_24
	jmp	.LBB10_25
.LBB10_26:
	movq	-56(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end10:
	.size	_ZN10edumig_sim7kernels10fast_taste7_screenB3v46B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29, .Lfunc_end10-_ZN10edumig_sim7kernels10fast_taste7_screenB3v46B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI11_0:
	.long	1023
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI11_1:
	.quad	-4658895280553007687
.LCPI11_2:
	.quad	-7723592293110705685
.LCPI11_3:
	.quad	4607182418800017408
.LCPI11_4:
	.quad	0xbff0000000000000
.LCPI11_5:
	.quad	0x3ca0000000000000
.LCPI11_6:
	.quad	-4604544271217802189
.LCPI11_7:
	.quad	4841369599423285248
.LCPI11_8:
	.quad	0xc330000000000000
.LCPI11_9:
	.quad	0xc0a0000000000000
.LCPI11_10:
	.quad	-4503599627370496
.LCPI11_11:
	.quad	0x4000000000000000
.LCPI11_12:
	.quad	0x3fc39a09d078c69f
.LCPI11_13:
	.quad	0x3fcc71c51d8e78af
.LCPI11_14:
	.quad	0x3fd999999997fa04
.LCPI11_15:
	.quad	0x3fc2f112df3e5244
.LCPI11_16:
	.quad	0x3fc7466496cb03de
.LCPI11_17:
	.quad	0x3fd2492494229359
.LCPI11_18:
	.quad	0x3fe5555555555593
.LCPI11_19:
	.quad	0x3fe0000000000000
.LCPI11_20:
	.quad	0x3fe62e42fee00000
.LCPI11_21:
	.quad	0x3dea39ef35793c76
.LCPI11_22:
	.quad	0x8000000000000000
.LCPI11_23:
	.quad	0x7fffffffffffffff
.LCPI11_24:
	.quad	0xbf40000000000000
.LCPI11_25:
	.quad	0x4056800000000000
.LCPI11_26:
	.quad	0xbec0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN10edumig_sim7kernels10fast_taste6chooseB3v55B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x
	.p2align	4
	.type	_ZN10edumig_sim7kernels10fast_taste6chooseB3v55B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x,@function
_ZN10edumig_sim7kernels10fast_taste6chooseB3v55B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	608(%rsp), %rbx
	movq	536(%rsp), %rbp
	movq	464(%rsp), %r15
	movq	320(%rsp), %r13
	movq	248(%rsp), %r12
	movabsq	$NRT_incref, %r14
	movq	%rdi, 112(%rsp)
	movq	%rdx, %rdi
	movq	%r9, 8(%rsp)
	movq	%r8, 64(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%rsi, 80(%rsp)
	movq	$0, 56(%rsp)
	callq	*%r14
	movq	%r12, %rdi
	callq	*%r14
	movq	%r13, %rdi
	callq	*%r14
	movq	392(%rsp), %r12
	movq	%r12, %rdi
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	movq	%rbp, %rdi
	callq	*%r14
	movq	%rbx, %rdi
	callq	*%r14
	movq	664(%rsp), %r13
	movq	%r13, %rdi
	callq	*%r14
	movq	736(%rsp), %rdi
	callq	*%r14
	movq	808(%rsp), %rdi
	callq	*%r14
	movq	864(%rsp), %rdi
	callq	*%r14
	movq	920(%rsp), %rdi
	callq	*%r14
	movq	976(%rsp), %rdi
	callq	*%r14
	movq	1032(%rsp), %r15
	movq	%r15, %rdi
	callq	*%r14
	movq	1088(%rsp), %rdi
	callq	*%r14
	movq	1144(%rsp), %rbp
	movq	%rbp, %rdi
	callq	*%r14
	movq	1200(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movq	320(%rsp), %rdi
	callq	*%r14
	movq	248(%rsp), %rdi
	callq	*%r14
	movq	%r12, %rdi
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	movq	%r13, %rdi
	movq	%r13, %r12
	callq	*%r14
	subq	$1056, %rsp
	.cfi_adjust_cfa_offset 1056
	movq	2296(%rsp), %rdx
	movq	2288(%rsp), %rcx
	movq	2304(%rsp), %rax
	vmovaps	2128(%rsp), %xmm0
	vmovaps	2096(%rsp), %xmm2
	vmovups	2072(%rsp), %xmm1
	movq	2120(%rsp), %r14
	vmovups	2040(%rsp), %ymm3
	movq	%rbx, 992(%rsp)
	movq	%rbp, 936(%rsp)
	vmovdqu	1984(%rsp), %ymm4
	movq	1752(%rsp), %r13
	leaq	1200(%rsp), %rdi
	leaq	1192(%rsp), %rsi
	movq	%rdx, 1032(%rsp)
	movq	2280(%rsp), %rdx
	movq	%rcx, 1024(%rsp)
	movq	2272(%rsp), %rcx
	movq	%rax, 1040(%rsp)
	movq	2112(%rsp), %rax
	movq	%rdx, 1016(%rsp)
	movq	2264(%rsp), %rdx
	movq	%rcx, 1008(%rsp)
	movq	2248(%rsp), %rcx
	movq	%rdx, 1000(%rsp)
	movq	2240(%rsp), %rdx
	movq	%rcx, 984(%rsp)
	movq	2232(%rsp), %rcx
	movq	%rdx, 976(%rsp)
	movq	2224(%rsp), %rdx
	movq	%rcx, 968(%rsp)
	movq	2216(%rsp), %rcx
	movq	%rdx, 960(%rsp)
	movq	2208(%rsp), %rdx
	movq	%rcx, 952(%rsp)
	movq	2192(%rsp), %rcx
	movq	%rdx, 944(%rsp)
	movq	2176(%rsp), %rdx
	movq	%rcx, 928(%rsp)
	movq	2184(%rsp), %rcx
	movq	%rdx, 912(%rsp)
	movq	2168(%rsp), %rdx
	movq	%rcx, 920(%rsp)
	movq	2144(%rsp), %rcx
	movq	%rdx, 904(%rsp)
	movq	2160(%rsp), %rdx
	movq	%rcx, 880(%rsp)
	movq	1768(%rsp), %rcx
	movq	%rdx, 896(%rsp)
	movq	2152(%rsp), %rdx
	movq	%rdx, 888(%rsp)
	vmovups	%xmm0, 864(%rsp)
	movq	%rax, 848(%rsp)
	movq	2032(%rsp), %rax
	movq	%r14, 856(%rsp)
	vmovups	%xmm2, 832(%rsp)
	vmovaps	2016(%rsp), %xmm2
	movq	%r15, 824(%rsp)
	vmovups	%xmm1, 808(%rsp)
	vmovups	1960(%rsp), %xmm1
	vmovups	%ymm3, 776(%rsp)
	vmovdqu	1928(%rsp), %ymm3
	vmovups	1800(%rsp), %zmm0
	movq	1744(%rsp), %rdx
	movq	%rax, 768(%rsp)
	movq	1976(%rsp), %rax
	vmovups	%xmm2, 752(%rsp)
	vmovdqu	%ymm4, 720(%rsp)
	vmovdqa	1904(%rsp), %xmm2
	movq	%rax, 712(%rsp)
	movq	1920(%rsp), %rax
	vmovups	%xmm1, 696(%rsp)
	vmovdqu	1872(%rsp), %ymm1
	vmovdqu	%ymm3, 664(%rsp)
	movq	%rax, 656(%rsp)
	movq	1864(%rsp), %rax
	vmovdqu	%xmm2, 640(%rsp)
	vmovdqu	%ymm1, 608(%rsp)
	movq	%rax, 600(%rsp)
	vmovups	%zmm0, 536(%rsp)
	vmovaps	1776(%rsp), %xmm0
	movq	1792(%rsp), %rax
	movq	%rax, 528(%rsp)
	movq	1760(%rsp), %rax
	vmovups	%xmm0, 512(%rsp)
	vmovaps	1728(%rsp), %xmm0
	movq	%rdx, 480(%rsp)
	movq	%rcx, 504(%rsp)
	movq	%r13, 488(%rsp)
	movq	1632(%rsp), %rdx
	movq	1624(%rsp), %rcx
	movq	%rax, 496(%rsp)
	movq	1688(%rsp), %rax
	vmovups	%xmm0, 464(%rsp)
	vmovups	1704(%rsp), %xmm0
	movq	%r12, 456(%rsp)
	vmovups	%xmm0, 440(%rsp)
	vmovups	1672(%rsp), %xmm0
	movq	%rax, 424(%rsp)
	movq	1696(%rsp), %rax
	movq	%rax, 432(%rsp)
	movq	1664(%rsp), %rax
	vmovups	%xmm0, 408(%rsp)
	vmovaps	1648(%rsp), %xmm0
	movq	%rax, 400(%rsp)
	movq	1640(%rsp), %rax
	movq	%rax, %rbx
	vmovups	%xmm0, 384(%rsp)
	vmovaps	1600(%rsp), %xmm0
	movq	%rdx, 368(%rsp)
	movq	1616(%rsp), %rdx
	movq	%rcx, 360(%rsp)
	movq	1592(%rsp), %rcx
	movq	%rax, 376(%rsp)
	movabsq	$_ZN10edumig_sim7kernels10fast_taste7_screenB3v46B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29, %rax
	movq	%rdx, 352(%rsp)
	movq	1520(%rsp), %rdx
	vmovups	%xmm0, 336(%rsp)
	vmovups	1528(%rsp), %zmm0
	movq	%rcx, 328(%rsp)
	movq	1512(%rsp), %rcx
	vmovups	%zmm0, 264(%rsp)
	movq	%rcx, 248(%rsp)
	movq	1496(%rsp), %rcx
	movq	%rdx, 256(%rsp)
	movq	1504(%rsp), %rdx
	vmovdqu	1264(%rsp), %ymm0
	movq	%rcx, 232(%rsp)
	movq	1480(%rsp), %rcx
	movq	%rdx, 240(%rsp)
	movq	1488(%rsp), %rdx
	movq	%rcx, 216(%rsp)
	movq	1464(%rsp), %rcx
	movq	%rdx, 224(%rsp)
	movq	1472(%rsp), %rdx
	movq	%rcx, 200(%rsp)
	movq	1448(%rsp), %rcx
	movq	%rdx, 208(%rsp)
	movq	1456(%rsp), %rdx
	movq	%rcx, 184(%rsp)
	movq	1440(%rsp), %rcx
	movq	%rdx, 192(%rsp)
	movq	1416(%rsp), %rdx
	movq	%rcx, 176(%rsp)
	movq	1432(%rsp), %rcx
	movq	%rdx, 152(%rsp)
	movq	1400(%rsp), %rdx
	movq	%rcx, 168(%rsp)
	movq	1424(%rsp), %rcx
	movq	%rdx, 136(%rsp)
	movq	1384(%rsp), %rdx
	movq	%rcx, 160(%rsp)
	movq	1408(%rsp), %rcx
	movq	%rdx, 120(%rsp)
	movq	1368(%rsp), %rdx
	movq	%rcx, 144(%rsp)
	movq	1392(%rsp), %rcx
	movq	%rdx, 104(%rsp)
	movq	1352(%rsp), %rdx
	movq	%rcx, 128(%rsp)
	movq	1376(%rsp), %rcx
	movq	%rdx, 88(%rsp)
	movq	1336(%rsp), %rdx
	movq	%rcx, 112(%rsp)
	movq	1360(%rsp), %rcx
	movq	%rdx, 72(%rsp)
	movq	1320(%rsp), %rdx
	movq	%rcx, 96(%rsp)
	movq	1344(%rsp), %rcx
	movq	%rdx, 56(%rsp)
	movq	1304(%rsp), %rdx
	movq	%rcx, 80(%rsp)
	movq	1328(%rsp), %rcx
	movq	%rdx, 40(%rsp)
	movq	%rcx, 64(%rsp)
	movq	1312(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	movq	1296(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	vmovdqu	%ymm0, (%rsp)
	movq	1120(%rsp), %r8
	movq	1064(%rsp), %r9
	movq	1144(%rsp), %rdx
	movq	1072(%rsp), %rcx
	vzeroupper
	callq	*%rax
	addq	$1056, %rsp
	.cfi_adjust_cfa_offset -1056
	testl	%eax, %eax
	jne	.LBB11_22
	leaq	256(%r13), %rcx
	leaq	512(%r14), %rax
	cmpq	%rcx, %r14
	setae	%cl
	cmpq	%rax, %r13
	setae	%al
	orb	%cl, %al
	jne	.LBB11_3
	movl	(%r13), %eax
	andl	$1023, %eax
	movq	%rax, (%r14)
	movl	4(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 8(%r14)
	movl	8(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 16(%r14)
	movl	12(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 24(%r14)
	movl	16(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 32(%r14)
	movl	20(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 40(%r14)
	movl	24(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 48(%r14)
	movl	28(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 56(%r14)
	movl	32(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 64(%r14)
	movl	36(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 72(%r14)
	movl	40(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 80(%r14)
	movl	44(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 88(%r14)
	movl	48(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 96(%r14)
	movl	52(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 104(%r14)
	movl	56(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 112(%r14)
	movl	60(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 120(%r14)
	movl	64(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 128(%r14)
	movl	68(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 136(%r14)
	movl	72(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 144(%r14)
	movl	76(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 152(%r14)
	movl	80(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 160(%r14)
	movl	84(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 168(%r14)
	movl	88(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 176(%r14)
	movl	92(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 184(%r14)
	movl	96(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 192(%r14)
	movl	100(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 200(%r14)
	movl	104(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 208(%r14)
	movl	108(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 216(%r14)
	movl	112(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 224(%r14)
	movl	116(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 232(%r14)
	movl	120(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 240(%r14)
	movl	124(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 248(%r14)
	movl	128(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 256(%r14)
	movl	132(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 264(%r14)
	movl	136(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 272(%r14)
	movl	140(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 280(%r14)
	movl	144(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 288(%r14)
	movl	148(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 296(%r14)
	movl	152(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 304(%r14)
	movl	156(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 312(%r14)
	movl	160(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 320(%r14)
	movl	164(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 328(%r14)
	movl	168(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 336(%r14)
	movl	172(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 344(%r14)
	movl	176(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 352(%r14)
	movl	180(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 360(%r14)
	movl	184(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 368(%r14)
	movl	188(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 376(%r14)
	movl	192(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 384(%r14)
	movl	196(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 392(%r14)
	movl	200(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 400(%r14)
	movl	204(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 408(%r14)
	movl	208(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 416(%r14)
	movl	212(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 424(%r14)
	movl	216(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 432(%r14)
	movl	220(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 440(%r14)
	movl	224(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 448(%r14)
	movl	228(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 456(%r14)
	movl	232(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 464(%r14)
	movl	236(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 472(%r14)
	movl	240(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 480(%r14)
	movl	244(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 488(%r14)
	movl	248(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 496(%r14)
	movl	252(%r13), %eax
	andl	$1023, %eax
	movq	%rax, 504(%r14)
	jmp	.LBB11_4
.LBB11_3:
	movabsq	$.LCPI11_0, %rax
	vpbroadcastd	(%rax), %ymm0
	vpand	(%r13), %ymm0, %ymm1
	vpand	32(%r13), %ymm0, %ymm2
	vpand	64(%r13), %ymm0, %ymm3
	vpand	96(%r13), %ymm0, %ymm4
	vpmovzxdq	%ymm1, %zmm1
	vpmovzxdq	%ymm2, %zmm2
	vpmovzxdq	%ymm3, %zmm3
	vpmovzxdq	%ymm4, %zmm4
	vmovdqu64	%zmm1, (%r14)
	vmovdqu64	%zmm2, 64(%r14)
	vmovdqu64	%zmm3, 128(%r14)
	vmovdqu64	%zmm4, 192(%r14)
	vpand	128(%r13), %ymm0, %ymm1
	vpand	160(%r13), %ymm0, %ymm2
	vpand	192(%r13), %ymm0, %ymm3
	vpand	224(%r13), %ymm0, %ymm0
	vpmovzxdq	%ymm1, %zmm1
	vpmovzxdq	%ymm2, %zmm2
	vpmovzxdq	%ymm3, %zmm3
	vpmovzxdq	%ymm0, %zmm0
	vmovdqu64	%zmm1, 256(%r14)
	vmovdqu64	%zmm2, 320(%r14)
	vmovdqu64	%zmm3, 384(%r14)
	vmovdqu64	%zmm0, 448(%r14)
.LBB11_4:
	movq	568(%rsp), %rsi
	movq	%rbx, %rcx
	shlq	$4, %rcx
	movq	296(%rsp), %r8
	movq	%rbx, %r15
	shlq	$3, %r15
	xorl	%r9d, %r9d
	movq	%rcx, 24(%rsp)
	movq	%r15, 96(%rsp)
	leaq	(%rsi,%rcx), %rax
	leaq	24(%rsi,%rcx), %rdx
	movq	280(%rsp), %rcx
	shlq	$4, %r8
	leaq	(%rsi,%rbx,8), %rdi
	movq	%rax, 32(%rsp)
	movq	368(%rsp), %rax
	movq	%rdi, 8(%rsp)
	movq	%rdx, 48(%rsp)
	movq	8(%rsp), %rbp
	movq	48(%rsp), %rdi
	leaq	(,%rax,8), %rax
	movq	%rax, 64(%rsp)
	movq	440(%rsp), %rax
	movq	64(%rsp), %r12
	leaq	(,%rax,8), %rax
	movq	%rax, 16(%rsp)
	leaq	24(%rcx,%r8), %rax
	movq	%rax, 40(%rsp)
	movq	40(%rsp), %rdx
	.p2align	4
.LBB11_5:
	movq	1064(%rsp), %r8
	movq	360(%rsp), %rax
	movq	352(%rsp), %rcx
	movq	568(%rsp), %r14
	movq	1232(%rsp), %r13
	movq	432(%rsp), %rsi
	movq	(%r8,%r9), %r10
	movq	%r10, %r11
	sarq	$63, %r11
	movq	%r11, %rbx
	andq	%rax, %rbx
	movq	1176(%rsp), %rax
	addq	%r10, %rbx
	imulq	%r12, %rbx
	addq	%rcx, %rbx
	leaq	(%rax,%r10,8), %r15
	movq	1240(%rsp), %rcx
	movq	16(%rsp), %rax
	vmovsd	(%r9,%rbx), %xmm0
	movq	%r11, %rbx
	vmovsd	%xmm0, (%r14,%r9)
	movq	1184(%rsp), %r14
	andq	%r14, %rbx
	vmovsd	(%r15,%rbx,8), %xmm0
	leaq	(%r13,%r10,8), %r15
	movq	%r11, %rbx
	andq	%rcx, %rbx
	movq	424(%rsp), %rcx
	vmovsd	%xmm0, (%rbp,%r9)
	movq	(%r15,%rbx,8), %rbx
	movq	%rbx, %r15
	sarq	$63, %r15
	andq	%rsi, %r15
	movq	640(%rsp), %rsi
	addq	%rbx, %r15
	movq	1128(%rsp), %rbx
	imulq	%rax, %r15
	addq	%rcx, %r15
	movq	1120(%rsp), %rcx
	vmovsd	(%r9,%r15), %xmm0
	andq	%rbx, %r11
	leaq	(%rcx,%r10,8), %r10
	movq	1176(%rsp), %rcx
	vmovsd	%xmm0, -24(%rdi,%r9)
	movq	(%r10,%r11,8), %r10
	addq	-24(%rdx,%r9), %r10
	movq	%r10, (%rsi,%r9)
	movq	568(%rsp), %rsi
	movq	8(%r8,%r9), %r10
	movq	360(%rsp), %r8
	movq	%r10, %r11
	sarq	$63, %r11
	leaq	(%rcx,%r10,8), %r15
	movq	%r11, %rbx
	andq	%r8, %rbx
	addq	%r10, %rbx
	imulq	%r12, %rbx
	addq	352(%rsp), %rbx
	vmovsd	8(%r9,%rbx), %xmm0
	movq	%r11, %rbx
	andq	%r14, %rbx
	movq	1128(%rsp), %r14
	vmovsd	%xmm0, 8(%rsi,%r9)
	vmovsd	(%r15,%rbx,8), %xmm0
	movq	%r11, %rbx
	andq	1240(%rsp), %rbx
	leaq	(%r13,%r10,8), %r15
	andq	%r14, %r11
	vmovsd	%xmm0, 8(%rbp,%r9)
	movq	(%r15,%rbx,8), %rbx
	movq	%rbx, %r15
	sarq	$63, %r15
	andq	432(%rsp), %r15
	addq	%rbx, %r15
	movq	1120(%rsp), %rbx
	imulq	%rax, %r15
	addq	424(%rsp), %r15
	leaq	(%rbx,%r10,8), %r10
	vmovsd	8(%r9,%r15), %xmm0
	vmovsd	%xmm0, -16(%rdi,%r9)
	movq	(%r10,%r11,8), %r10
	movq	640(%rsp), %r11
	addq	-16(%rdx,%r9), %r10
	movq	%r10, 8(%r11,%r9)
	movq	1064(%rsp), %r10
	movq	16(%r10,%r9), %r10
	movq	%r10, %r11
	sarq	$63, %r11
	leaq	(%rcx,%r10,8), %r15
	movq	1120(%rsp), %rcx
	movq	%r11, %rbx
	andq	%r8, %rbx
	addq	%r10, %rbx
	imulq	%r12, %rbx
	addq	352(%rsp), %rbx
	vmovsd	16(%r9,%rbx), %xmm0
	movq	%r11, %rbx
	andq	1184(%rsp), %rbx
	vmovsd	%xmm0, 16(%rsi,%r9)
	vmovsd	(%r15,%rbx,8), %xmm0
	movq	%r11, %rbx
	andq	1240(%rsp), %rbx
	leaq	(%r13,%r10,8), %r15
	leaq	(%rcx,%r10,8), %r10
	andq	%r14, %r11
	movq	640(%rsp), %r14
	vmovsd	%xmm0, 16(%rbp,%r9)
	movq	(%r15,%rbx,8), %rbx
	movq	%rbx, %r15
	sarq	$63, %r15
	andq	432(%rsp), %r15
	addq	%rbx, %r15
	imulq	%rax, %r15
	addq	424(%rsp), %r15
	vmovsd	16(%r9,%r15), %xmm0
	vmovsd	%xmm0, -8(%rdi,%r9)
	movq	(%r10,%r11,8), %r10
	addq	-8(%rdx,%r9), %r10
	movq	%r10, 16(%r14,%r9)
	movq	1064(%rsp), %r10
	movq	24(%r10,%r9), %r11
	movq	%r11, %r10
	sarq	$63, %r10
	movq	%r10, %rbx
	andq	%r8, %rbx
	movq	1176(%rsp), %r8
	addq	%r11, %rbx
	imulq	%r12, %rbx
	addq	352(%rsp), %rbx
	leaq	(%r8,%r11,8), %r15
	vmovsd	24(%r9,%rbx), %xmm0
	movq	%r10, %rbx
	andq	1184(%rsp), %rbx
	vmovsd	%xmm0, 24(%rsi,%r9)
	vmovsd	(%r15,%rbx,8), %xmm0
	movq	%r10, %rbx
	andq	1240(%rsp), %rbx
	leaq	(%r13,%r11,8), %r15
	andq	1128(%rsp), %r10
	leaq	(%rcx,%r11,8), %r11
	vmovsd	%xmm0, 24(%rbp,%r9)
	movq	(%r15,%rbx,8), %rbx
	movq	%rbx, %r15
	sarq	$63, %r15
	andq	432(%rsp), %r15
	addq	%rbx, %r15
	imulq	%rax, %r15
	addq	424(%rsp), %r15
	vmovq	24(%r9,%r15), %xmm0
	vmovq	%xmm0, (%rdi,%r9)
	movq	(%r11,%r10,8), %r10
	addq	(%rdx,%r9), %r10
	movq	%r10, 24(%r14,%r9)
	addq	$32, %r9
	cmpq	$512, %r9
	jne	.LBB11_5
	movq	8(%rsp), %rdx
	movq	568(%rsp), %r12
	movq	640(%rsp), %r13
	movq	32(%rsp), %rcx
	leaq	512(%rdx), %rax
	leaq	512(%r12), %r9
	leaq	512(%r13), %rdi
	leaq	512(%rcx), %r10
	cmpq	%rax, %r12
	setb	%al
	cmpq	%r9, %rdx
	setb	%r8b
	cmpq	%rdi, %r12
	setb	%dl
	cmpq	%r9, %r13
	setb	%dil
	cmpq	%r10, %r12
	setb	%r10b
	cmpq	%r9, %rcx
	setb	%r9b
	testb	%r10b, %r9b
	jne	.LBB11_11
	andb	%al, %r8b
	jne	.LBB11_11
	andb	%dl, %dil
	jne	.LBB11_11
	movabsq	$.LCPI11_1, %rdi
	movabsq	$.LCPI11_4, %rax
	movabsq	$.LCPI11_15, %r8
	movabsq	$.LCPI11_13, %rdx
	movabsq	$.LCPI11_14, %rsi
	movq	424(%rsp), %rbp
	vpbroadcastq	(%rdi), %zmm8
	movabsq	$.LCPI11_2, %rdi
	vbroadcastsd	(%rax), %zmm0
	movabsq	$.LCPI11_5, %rax
	vbroadcastsd	(%r8), %zmm9
	movabsq	$.LCPI11_16, %r8
	vbroadcastsd	(%rdx), %zmm6
	vbroadcastsd	(%rsi), %zmm7
	movabsq	$.LCPI11_22, %rsi
	xorl	%edx, %edx
	vpbroadcastq	(%rdi), %zmm10
	movabsq	$.LCPI11_3, %rdi
	vbroadcastsd	(%rax), %zmm1
	movabsq	$.LCPI11_8, %rax
	vbroadcastsd	(%r8), %zmm11
	movabsq	$.LCPI11_17, %r8
	vbroadcastsd	(%rsi), %zmm21
	vpbroadcastq	(%rdi), %zmm12
	movabsq	$.LCPI11_6, %rdi
	vbroadcastsd	(%rax), %zmm2
	movabsq	$.LCPI11_9, %rax
	vbroadcastsd	(%r8), %zmm13
	movabsq	$.LCPI11_18, %r8
	vpbroadcastq	(%rdi), %zmm14
	movabsq	$.LCPI11_7, %rdi
	vbroadcastsd	(%rax), %zmm3
	movabsq	$.LCPI11_11, %rax
	vbroadcastsd	(%r8), %zmm15
	movabsq	$.LCPI11_19, %r8
	vpbroadcastq	(%rdi), %zmm16
	movabsq	$.LCPI11_10, %rdi
	vbroadcastsd	(%rax), %zmm4
	movabsq	$.LCPI11_12, %rax
	vbroadcastsd	(%r8), %zmm17
	movabsq	$.LCPI11_20, %r8
	vpbroadcastq	(%rdi), %zmm18
	movabsq	$.LCPI11_21, %rdi
	vbroadcastsd	(%rax), %zmm5
	vbroadcastsd	(%r8), %zmm19
	movq	%r12, %rax
	addq	96(%rsp), %rax
	vbroadcastsd	(%rdi), %zmm20
	.p2align	4
.LBB11_10:
	vmovdqu64	(%r13,%rdx,8), %zmm22
	vpsrlq	$30, %zmm22, %zmm23
	vpxorq	%zmm22, %zmm23, %zmm22
	vpmullq	%zmm8, %zmm22, %zmm22
	vpsrlq	$27, %zmm22, %zmm23
	vpxorq	%zmm22, %zmm23, %zmm22
	vpmullq	%zmm10, %zmm22, %zmm22
	vpsrlq	$43, %zmm22, %zmm23
	vpsrlq	$12, %zmm22, %zmm22
	vpternlogq	$190, %zmm12, %zmm23, %zmm22
	vaddpd	%zmm0, %zmm22, %zmm22
	vaddpd	%zmm1, %zmm22, %zmm22
	vpaddq	%zmm14, %zmm22, %zmm23
	vpsrlq	$52, %zmm23, %zmm24
	vpandq	%zmm18, %zmm23, %zmm23
	vpsubq	%zmm23, %zmm22, %zmm22
	vpxorq	%zmm16, %zmm24, %zmm24
	vaddpd	%zmm0, %zmm22, %zmm22
	vaddpd	%zmm2, %zmm24, %zmm24
	vaddpd	%zmm4, %zmm22, %zmm23
	vaddpd	%zmm3, %zmm24, %zmm24
	vdivpd	%zmm23, %zmm22, %zmm23
	vmulpd	%zmm23, %zmm23, %zmm25
	vmulpd	%zmm25, %zmm25, %zmm26
	vmulpd	%zmm5, %zmm26, %zmm27
	vmulpd	%zmm9, %zmm26, %zmm28
	vaddpd	%zmm6, %zmm27, %zmm27
	vaddpd	%zmm11, %zmm28, %zmm28
	vmulpd	%zmm27, %zmm26, %zmm27
	vmulpd	%zmm28, %zmm26, %zmm28
	vaddpd	%zmm7, %zmm27, %zmm27
	vaddpd	%zmm13, %zmm28, %zmm28
	vmulpd	%zmm27, %zmm26, %zmm27
	vmulpd	%zmm28, %zmm26, %zmm26
	vmulpd	%zmm17, %zmm22, %zmm28
	vaddpd	%zmm15, %zmm26, %zmm26
	vmulpd	%zmm26, %zmm25, %zmm25
	vmulpd	%zmm28, %zmm22, %zmm26
	vaddpd	%zmm25, %zmm27, %zmm25
	vmulpd	%zmm19, %zmm24, %zmm27
	vmulpd	%zmm20, %zmm24, %zmm24
	vaddpd	%zmm25, %zmm26, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm23
	vaddpd	%zmm23, %zmm24, %zmm23
	vsubpd	%zmm23, %zmm26, %zmm23
	vsubpd	%zmm22, %zmm23, %zmm22
	vsubpd	%zmm22, %zmm27, %zmm22
	vxorpd	%zmm21, %zmm22, %zmm22
	vpaddq	%zmm14, %zmm22, %zmm23
	vpsrlq	$52, %zmm23, %zmm24
	vpandq	%zmm18, %zmm23, %zmm23
	vpsubq	%zmm23, %zmm22, %zmm22
	vpxorq	%zmm16, %zmm24, %zmm24
	vaddpd	%zmm0, %zmm22, %zmm22
	vaddpd	%zmm2, %zmm24, %zmm24
	vaddpd	%zmm4, %zmm22, %zmm23
	vaddpd	%zmm3, %zmm24, %zmm24
	vdivpd	%zmm23, %zmm22, %zmm23
	vmulpd	%zmm23, %zmm23, %zmm25
	vmulpd	%zmm25, %zmm25, %zmm26
	vmulpd	%zmm5, %zmm26, %zmm27
	vmulpd	%zmm9, %zmm26, %zmm28
	vaddpd	%zmm6, %zmm27, %zmm27
	vaddpd	%zmm11, %zmm28, %zmm28
	vmulpd	%zmm27, %zmm26, %zmm27
	vmulpd	%zmm28, %zmm26, %zmm28
	vaddpd	%zmm7, %zmm27, %zmm27
	vaddpd	%zmm13, %zmm28, %zmm28
	vmulpd	%zmm27, %zmm26, %zmm27
	vmulpd	%zmm28, %zmm26, %zmm26
	vaddpd	%zmm15, %zmm26, %zmm26
	vmulpd	%zmm26, %zmm25, %zmm25
	vaddpd	%zmm25, %zmm27, %zmm25
	vmulpd	%zmm17, %zmm22, %zmm27
	vmulpd	%zmm27, %zmm22, %zmm26
	vmulpd	%zmm19, %zmm24, %zmm27
	vmulpd	%zmm20, %zmm24, %zmm24
	vaddpd	%zmm25, %zmm26, %zmm25
	vmulpd	%zmm25, %zmm23, %zmm23
	vaddpd	%zmm23, %zmm24, %zmm23
	vmovupd	(%rcx,%rdx,8), %zmm24
	vsubpd	%zmm23, %zmm26, %zmm23
	vsubpd	%zmm22, %zmm23, %zmm22
	vsubpd	%zmm22, %zmm27, %zmm22
	vsubpd	%zmm22, %zmm24, %zmm22
	vmulpd	(%rax,%rdx,8), %zmm22, %zmm22
	vaddpd	(%r12,%rdx,8), %zmm22, %zmm22
	vmovupd	%zmm22, (%r12,%rdx,8)
	addq	$8, %rdx
	cmpq	$64, %rdx
	jne	.LBB11_10
	jmp	.LBB11_13
.LBB11_11:
	movabsq	$.LCPI11_5, %r8
	movabsq	$.LCPI11_8, %rax
	movabsq	$.LCPI11_4, %r11
	movq	424(%rsp), %rbp
	movq	24(%rsp), %r14
	movabsq	$-4503599627370496, %rcx
	movabsq	$-4604544271217802189, %rdx
	movabsq	$4841369599423285248, %rsi
	movabsq	$-7723592293110705685, %r9
	movabsq	$4607182418800017408, %r10
	xorl	%edi, %edi
	movq	%r12, %rbx
	vmovsd	(%r8), %xmm1
	vmovsd	(%rax), %xmm2
	movabsq	$.LCPI11_9, %r8
	movabsq	$.LCPI11_11, %rax
	vmovsd	(%r11), %xmm0
	movabsq	$-9223372036854775808, %r11
	vmovsd	(%r8), %xmm3
	vmovsd	(%rax), %xmm4
	movabsq	$.LCPI11_12, %r8
	movabsq	$.LCPI11_13, %rax
	vmovsd	(%r8), %xmm5
	vmovsd	(%rax), %xmm6
	movabsq	$.LCPI11_14, %r8
	movabsq	$.LCPI11_15, %rax
	vmovsd	(%r8), %xmm7
	vmovsd	(%rax), %xmm8
	movabsq	$.LCPI11_16, %r8
	movabsq	$.LCPI11_17, %rax
	vmovsd	(%r8), %xmm9
	vmovsd	(%rax), %xmm10
	movabsq	$.LCPI11_18, %r8
	movabsq	$.LCPI11_19, %rax
	vmovsd	(%r8), %xmm11
	vmovsd	(%rax), %xmm12
	movabsq	$.LCPI11_20, %r8
	movabsq	$.LCPI11_21, %rax
	vmovsd	(%rax), %xmm14
	vmovsd	(%r8), %xmm13
	movq	96(%rsp), %rax
	.p2align	4
.LBB11_12:
	movq	(%r13,%rdi,8), %r15
	movabsq	$-4658895280553007687, %r8
	incq	%rdi
	movq	%r15, %r13
	shrq	$30, %r13
	xorq	%r15, %r13
	imulq	%r8, %r13
	movq	%r13, %r15
	shrq	$27, %r15
	xorq	%r13, %r15
	imulq	%r9, %r15
	movq	%r15, %r13
	shrq	$43, %r13
	shrq	$12, %r15
	xorq	%r13, %r15
	orq	%r10, %r15
	vmovq	%r15, %xmm15
	vaddsd	%xmm0, %xmm15, %xmm15
	vaddsd	%xmm1, %xmm15, %xmm15
	vmovq	%xmm15, %r15
	leaq	(%r15,%rdx), %r8
	movq	%r8, %r13
	andq	%rcx, %r8
	shrq	$52, %r13
	subq	%r8, %r15
	xorq	%rsi, %r13
	vmovq	%r15, %xmm16
	vmovq	%r13, %xmm15
	vaddsd	%xmm0, %xmm16, %xmm16
	vaddsd	%xmm2, %xmm15, %xmm15
	vaddsd	%xmm4, %xmm16, %xmm17
	vaddsd	%xmm3, %xmm15, %xmm15
	vdivsd	%xmm17, %xmm16, %xmm17
	vmulsd	%xmm17, %xmm17, %xmm18
	vmulsd	%xmm18, %xmm18, %xmm19
	vmulsd	%xmm8, %xmm19, %xmm21
	vmulsd	%xmm5, %xmm19, %xmm20
	vaddsd	%xmm9, %xmm21, %xmm21
	vaddsd	%xmm6, %xmm20, %xmm20
	vmulsd	%xmm21, %xmm19, %xmm21
	vmulsd	%xmm20, %xmm19, %xmm20
	vaddsd	%xmm10, %xmm21, %xmm21
	vaddsd	%xmm7, %xmm20, %xmm20
	vmulsd	%xmm21, %xmm19, %xmm21
	vmulsd	%xmm20, %xmm19, %xmm19
	vmulsd	%xmm13, %xmm15, %xmm20
	vmulsd	%xmm14, %xmm15, %xmm15
	vaddsd	%xmm11, %xmm21, %xmm21
	vmulsd	%xmm21, %xmm18, %xmm18
	vaddsd	%xmm18, %xmm19, %xmm18
	vmulsd	%xmm12, %xmm16, %xmm19
	vmulsd	%xmm19, %xmm16, %xmm19
	vaddsd	%xmm18, %xmm19, %xmm18
	vmulsd	%xmm18, %xmm17, %xmm17
	vaddsd	%xmm17, %xmm15, %xmm15
	vsubsd	%xmm15, %xmm19, %xmm15
	vsubsd	%xmm16, %xmm15, %xmm15
	vsubsd	%xmm15, %xmm20, %xmm15
	vmovq	%xmm15, %r8
	xorq	%r11, %r8
	leaq	(%r8,%rdx), %r15
	movq	%r15, %r13
	andq	%rcx, %r15
	shrq	$52, %r13
	subq	%r15, %r8
	xorq	%rsi, %r13
	vmovq	%r8, %xmm16
	vmovq	%r13, %xmm15
	movq	640(%rsp), %r13
	vaddsd	%xmm0, %xmm16, %xmm16
	vaddsd	%xmm2, %xmm15, %xmm15
	vaddsd	%xmm4, %xmm16, %xmm17
	vaddsd	%xmm3, %xmm15, %xmm15
	vdivsd	%xmm17, %xmm16, %xmm17
	vmulsd	%xmm17, %xmm17, %xmm18
	vmulsd	%xmm18, %xmm18, %xmm19
	vmulsd	%xmm5, %xmm19, %xmm20
	vmulsd	%xmm8, %xmm19, %xmm21
	vaddsd	%xmm6, %xmm20, %xmm20
	vaddsd	%xmm9, %xmm21, %xmm21
	vmulsd	%xmm20, %xmm19, %xmm20
	vmulsd	%xmm21, %xmm19, %xmm21
	vaddsd	%xmm7, %xmm20, %xmm20
	vaddsd	%xmm10, %xmm21, %xmm21
	vmulsd	%xmm20, %xmm19, %xmm20
	vmulsd	%xmm21, %xmm19, %xmm19
	vaddsd	%xmm11, %xmm19, %xmm19
	vmulsd	%xmm19, %xmm18, %xmm18
	vmulsd	%xmm12, %xmm16, %xmm19
	vaddsd	%xmm18, %xmm20, %xmm18
	vmulsd	%xmm19, %xmm16, %xmm19
	vmulsd	%xmm14, %xmm15, %xmm20
	vmulsd	%xmm13, %xmm15, %xmm15
	vaddsd	%xmm18, %xmm19, %xmm18
	vmulsd	%xmm18, %xmm17, %xmm17
	vaddsd	%xmm17, %xmm20, %xmm17
	vsubsd	%xmm17, %xmm19, %xmm17
	vsubsd	%xmm16, %xmm17, %xmm16
	vmovsd	(%rbx,%r14), %xmm17
	vsubsd	%xmm16, %xmm15, %xmm15
	vsubsd	%xmm15, %xmm17, %xmm15
	vmulsd	(%rbx,%rax), %xmm15, %xmm15
	vaddsd	(%rbx), %xmm15, %xmm15
	vmovsd	%xmm15, (%rbx)
	addq	$8, %rbx
	cmpq	$64, %rdi
	jne	.LBB11_12
.LBB11_13:
	movq	536(%rsp), %rdi
	movabsq	$NRT_incref, %rax
	vzeroupper
	callq	*%rax
	movq	1256(%rsp), %rdx
	movq	1200(%rsp), %r13
	movq	16(%rsp), %rsi
	testq	%rdx, %rdx
	jle	.LBB11_19
	movq	712(%rsp), %rax
	movq	696(%rsp), %rcx
	movabsq	$.LCPI11_23, %r8
	addq	%rbp, %rsi
	xorl	%ebx, %ebx
	vmovddup	(%r8), %xmm2
	movabsq	$.LCPI11_25, %r8
	movq	%rsi, 16(%rsp)
	vmovsd	(%r8), %xmm4
	leaq	(%rcx,%rax,8), %rdi
	leaq	(%rcx,%rax,4), %rcx
	movq	%rdi, 48(%rsp)
	movabsq	$.LCPI11_24, %rdi
	movq	%rcx, 40(%rsp)
	vmovsd	(%rdi), %xmm3
	movabsq	$.LCPI11_26, %rdi
	vmovsd	(%rdi), %xmm5
	vmovapd	%xmm2, 96(%rsp)
	vmovsd	%xmm4, 24(%rsp)
	vmovsd	%xmm3, 32(%rsp)
	vmovsd	%xmm5, 120(%rsp)
	jmp	.LBB11_16
	.p2align	4
.LBB11_15:
	incq	%rbx
	cmpq	%rdx, %rbx
	je	.LBB11_19
.LBB11_16:
	vmovsd	(%rbp,%rbx,8), %xmm0
	vmovsd	(%rsi,%rbx,8), %xmm1
	vmovsd	(%r12,%rbx,8), %xmm6
	vandpd	%xmm2, %xmm0, %xmm0
	vandpd	%xmm2, %xmm1, %xmm1
	vmaxsd	%xmm0, %xmm1, %xmm0
	vandpd	%xmm2, %xmm6, %xmm1
	vmulsd	%xmm3, %xmm1, %xmm1
	vaddsd	%xmm4, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm6, %xmm1
	vmulsd	%xmm5, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm1
	vmovss	(%rcx,%rbx,4), %xmm0
	vucomiss	%xmm1, %xmm0
	jb	.LBB11_15
	movq	48(%rsp), %rax
	vmovd	%xmm0, %r13d
	movq	360(%rsp), %r15
	movq	1200(%rsp), %rdi
	movabsq	$NRT_incref, %r12
	vmovapd	%xmm6, 64(%rsp)
	vmovss	%xmm1, 8(%rsp)
	andl	$1023, %r13d
	leaq	1(%r13), %r14
	vmovss	(%rax,%rbx,4), %xmm0
	movl	$0, %eax
	vucomiss	%xmm1, %xmm0
	cmovaeq	%r15, %r14
	cmovaeq	%rax, %r13
	callq	*%r12
	movq	1144(%rsp), %rdi
	callq	*%r12
	movq	1088(%rsp), %rbp
	movq	%rbp, %rdi
	callq	*%r12
	movq	1064(%rsp), %r12
	vmovdqa	64(%rsp), %xmm0
	vmovd	8(%rsp), %xmm1
	movq	320(%rsp), %rdx
	movq	328(%rsp), %rcx
	movq	336(%rsp), %r8
	movq	344(%rsp), %r9
	leaq	56(%rsp), %rdi
	leaq	128(%rsp), %rsi
	movq	(%r12,%rbx,8), %rax
	movq	$0, 56(%rsp)
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	movq	1216(%rsp), %r13
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1152(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	1264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1264(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1376(%rsp)
	.cfi_adjust_cfa_offset 8
	movq	1376(%rsp), %r10
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	1376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1376(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	584(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	728(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	728(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$_ZN10edumig_sim7kernels10fast_taste5_duelB3v61B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx5TupleIxdfE5TupleI5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEE8UniTupleIxLi2EE, %rax
	callq	*%rax
	addq	$384, %rsp
	.cfi_adjust_cfa_offset -384
	testl	%eax, %eax
	jne	.LBB11_22
	movq	56(%rsp), %r14
	movabsq	$NRT_decref, %rax
	movq	%r13, %rdi
	movq	%r13, %r15
	movq	%r12, %r13
	movq	%rax, %r12
	callq	*%rax
	movq	1144(%rsp), %rdi
	callq	*%r12
	movq	%rbp, %rdi
	callq	*%r12
	vmovapd	96(%rsp), %xmm2
	vmovsd	32(%rsp), %xmm3
	vmovsd	24(%rsp), %xmm4
	vmovsd	120(%rsp), %xmm5
	movq	568(%rsp), %r12
	movq	424(%rsp), %rbp
	movq	1256(%rsp), %rdx
	movq	16(%rsp), %rsi
	movq	40(%rsp), %rcx
	movq	%r14, (%r13,%rbx,8)
	movq	%r15, %r13
	jmp	.LBB11_15
.LBB11_19:
	movq	320(%rsp), %r15
	movabsq	$NRT_decref, %r14
	movq	%r15, %rdi
	callq	*%r14
	movq	664(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movq	88(%rsp), %rdi
	callq	*%r14
	movq	248(%rsp), %rbp
	movq	%rbp, %rdi
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	movq	392(%rsp), %r12
	movq	%r12, %rdi
	callq	*%r14
	movq	464(%rsp), %rdi
	callq	*%r14
	movq	536(%rsp), %r15
	movq	%r15, %rdi
	callq	*%r14
	movq	608(%rsp), %rdi
	callq	*%r14
	movq	%rbx, %rdi
	callq	*%r14
	movq	736(%rsp), %rdi
	callq	*%r14
	movq	808(%rsp), %rdi
	callq	*%r14
	movq	864(%rsp), %rdi
	callq	*%r14
	movq	920(%rsp), %rdi
	callq	*%r14
	movq	976(%rsp), %rdi
	callq	*%r14
	movq	1032(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movq	1088(%rsp), %rdi
	callq	*%r14
	movq	1144(%rsp), %rdi
	callq	*%r14
	movq	%r13, %rdi
	callq	*%r14
	movq	%r12, %rdi
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	movq	%rbp, %rdi
	callq	*%r14
	movq	%rbx, %rdi
	callq	*%r14
	movq	112(%rsp), %rcx
	xorl	%eax, %eax
.LBB11_20:
	movq	$0, (%rcx)
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB11_22:
	.cfi_def_cfa_offset 208
	movq	80(%rsp), %rcx
	jmp	.LBB11_20
.Lfunc_end11:
	.size	_ZN10edumig_sim7kernels10fast_taste6chooseB3v55B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x, .Lfunc_end11-_ZN10edumig_sim7kernels10fast_taste6chooseB3v55B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI12_0:
	.quad	0xc6293e5939a08cea
.LCPI12_7:
	.quad	0xbff0000000000000
.LCPI12_8:
	.quad	0x3ca0000000000000
.LCPI12_9:
	.quad	0xc330000000000000
.LCPI12_10:
	.quad	0xc0a0000000000000
.LCPI12_11:
	.quad	0x4000000000000000
.LCPI12_12:
	.quad	0x3fc39a09d078c69f
.LCPI12_13:
	.quad	0x3fcc71c51d8e78af
.LCPI12_14:
	.quad	0x3fd999999997fa04
.LCPI12_15:
	.quad	0x3fc2f112df3e5244
.LCPI12_16:
	.quad	0x3fc7466496cb03de
.LCPI12_17:
	.quad	0x3fd2492494229359
.LCPI12_18:
	.quad	0x3fe5555555555593
.LCPI12_19:
	.quad	0x3fe0000000000000
.LCPI12_20:
	.quad	0x3fe62e42fee00000
.LCPI12_21:
	.quad	0x3dea39ef35793c76
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI12_1:
	.long	0x33800000
.LCPI12_2:
	.long	0x3eaaaaab
.LCPI12_3:
	.long	0x3f000000
.LCPI12_4:
	.long	0x3f800000
.LCPI12_5:
	.long	0xb3b17218
.LCPI12_6:
	.long	0x42b00f3a
	.section	.ltext,"axl",@progbits
	.weak	_ZN10edumig_sim7kernels10fast_taste5_duelB3v61B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx5TupleIxdfE5TupleI5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEE8UniTupleIxLi2EE
	.p2align	4
	.type	_ZN10edumig_sim7kernels10fast_taste5_duelB3v61B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx5TupleIxdfE5TupleI5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEE8UniTupleIxLi2EE,@function
_ZN10edumig_sim7kernels10fast_taste5_duelB3v61B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx5TupleIxdfE5TupleI5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEE8UniTupleIxLi2EE:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	424(%rsp), %rax
	movq	432(%rsp), %rdx
	movq	%rdi, -32(%rsp)
	movq	248(%rsp), %rdi
	vmovss	%xmm1, -36(%rsp)
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.LBB12_9
	movq	240(%rsp), %rcx
	movq	200(%rsp), %rdi
	movq	128(%rsp), %r10
	movq	56(%rsp), %rbx
	movq	144(%rsp), %r8
	movq	408(%rsp), %rsi
	movq	352(%rsp), %r11
	movq	296(%rsp), %r13
	incq	%rdx
	movabsq	$-4658895280553007687, %r12
	movabsq	$4841369599423285248, %rbp
	leaq	(%rbx,%rcx,8), %rbx
	leaq	(%rdi,%rcx,8), %rdi
	leaq	(%r10,%rcx,8), %r10
	sarq	$63, %rcx
	shlq	$3, %rsi
	shlq	$3, %r13
	shlq	$3, %r11
	movq	%rcx, %r14
	andq	%r8, %r14
	shlq	$4, %r8
	addq	%r10, %r8
	movq	%rcx, %r10
	andq	216(%rsp), %r10
	andq	72(%rsp), %rcx
	leaq	(%rdi,%r10,8), %rdi
	leaq	(%rbx,%rcx,8), %rcx
	movq	(%r8,%r14,8), %rbx
	movabsq	$.LCPI12_0, %r8
	movq	248(%rsp), %r14
	movabsq	$-7723592293110705685, %r10
	vmovsd	(%r8), %xmm1
	movabsq	$.LCPI12_2, %r8
	movq	%rdi, -8(%rsp)
	movabsq	$.LCPI12_1, %rdi
	vmovss	(%r8), %xmm4
	movabsq	$.LCPI12_4, %r8
	movq	%rcx, -16(%rsp)
	vmovss	(%rdi), %xmm3
	movabsq	$.LCPI12_3, %rdi
	vmovss	(%r8), %xmm6
	movabsq	$.LCPI12_6, %r8
	vmovss	(%rdi), %xmm5
	movabsq	$.LCPI12_5, %rdi
	vmovss	(%r8), %xmm8
	movabsq	$.LCPI12_8, %r8
	vmovss	(%rdi), %xmm7
	movabsq	$.LCPI12_7, %rdi
	vmovsd	(%r8), %xmm2
	movabsq	$.LCPI12_10, %r8
	vmovsd	(%rdi), %xmm9
	movabsq	$.LCPI12_9, %rdi
	vmovsd	(%r8), %xmm12
	movabsq	$.LCPI12_12, %r8
	vmovsd	(%rdi), %xmm11
	movabsq	$.LCPI12_11, %rdi
	vmovsd	(%r8), %xmm14
	movabsq	$.LCPI12_14, %r8
	vmovsd	(%rdi), %xmm13
	movabsq	$.LCPI12_13, %rdi
	vmovsd	(%r8), %xmm16
	movabsq	$.LCPI12_16, %r8
	vmovsd	(%rdi), %xmm15
	movabsq	$.LCPI12_15, %rdi
	vmovsd	(%r8), %xmm18
	movabsq	$.LCPI12_18, %r8
	vmovsd	(%rdi), %xmm17
	movabsq	$.LCPI12_17, %rdi
	vmovsd	(%r8), %xmm20
	movabsq	$.LCPI12_20, %r8
	vmovsd	(%rdi), %xmm19
	movabsq	$.LCPI12_19, %rdi
	vmovsd	(%r8), %xmm22
	vmovsd	(%rdi), %xmm21
	movabsq	$.LCPI12_21, %rdi
	vmovsd	(%rdi), %xmm23
	vmovsd	%xmm2, -24(%rsp)
	movq	%r14, %rdi
	jmp	.LBB12_6
	.p2align	4
.LBB12_4:
	movq	%rax, %rdi
	vmovapd	%xmm24, %xmm0
.LBB12_5:
	decq	%rdx
	incq	%rax
	cmpq	$1, %rdx
	jbe	.LBB12_9
.LBB12_6:
	movq	%rax, %rcx
	sarq	$63, %rcx
	movq	%rcx, %r8
	andq	%rsi, %r8
	addq	400(%rsp), %r8
	movq	(%r8,%rax,8), %r15
	addq	%rbx, %r15
	movq	%r15, %r8
	shrq	$30, %r8
	xorq	%r15, %r8
	imulq	%r12, %r8
	movq	%r8, %r15
	shrq	$27, %r15
	xorq	%r8, %r15
	imulq	%r10, %r15
	movq	%r15, %r8
	shrq	$40, %r8
	xorl	$16777215, %r8d
	vcvtsi2ss	%r8d, %xmm1, %xmm24
	vmulss	%xmm3, %xmm24, %xmm24
	vmulss	%xmm4, %xmm24, %xmm25
	vaddss	%xmm5, %xmm25, %xmm25
	vmulss	%xmm25, %xmm24, %xmm25
	vaddss	%xmm6, %xmm25, %xmm25
	vmulss	%xmm25, %xmm24, %xmm24
	vmovd	%xmm24, %r8d
	vcvtsi2ss	%r8d, %xmm1, %xmm24
	vmulss	%xmm7, %xmm24, %xmm24
	vaddss	%xmm8, %xmm24, %xmm27
	cmpq	%rax, %r14
	je	.LBB12_5
	movq	%rcx, %r8
	andq	%r13, %r8
	addq	288(%rsp), %r8
	movq	-8(%rsp), %r9
	movq	(%r8,%rax,8), %r14
	movq	%r14, %r8
	sarq	$63, %r8
	andq	208(%rsp), %r8
	addq	%r14, %r8
	imulq	216(%rsp), %r8
	vmovsd	(%r9,%r8,8), %xmm24
	movq	%rcx, %r8
	andq	64(%rsp), %r8
	movq	-16(%rsp), %r9
	andq	%r11, %rcx
	addq	344(%rsp), %rcx
	addq	%rax, %r8
	imulq	72(%rsp), %r8
	vcvtsd2ss	%xmm24, %xmm24, %xmm30
	vaddss	%xmm30, %xmm27, %xmm27
	vmovsd	(%r9,%r8,8), %xmm25
	vmaxsd	%xmm25, %xmm1, %xmm26
	vcvtsd2ss	%xmm26, %xmm26, %xmm28
	vmovsd	(%rcx,%rax,8), %xmm26
	vcvtsd2ss	%xmm26, %xmm26, %xmm29
	vmulss	%xmm29, %xmm27, %xmm27
	vaddss	%xmm28, %xmm27, %xmm27
	vucomiss	-36(%rsp), %xmm27
	jb	.LBB12_8
	movq	%r15, %rcx
	shrq	$43, %rcx
	shrq	$12, %r15
	movabsq	$4607182418800017408, %r8
	movq	%r12, %r9
	movabsq	$-4604544271217802189, %r12
	xorq	%rcx, %r15
	orq	%r8, %r15
	vmovq	%r15, %xmm27
	movabsq	$-4503599627370496, %r15
	vaddsd	%xmm9, %xmm27, %xmm27
	vaddsd	-24(%rsp), %xmm27, %xmm27
	vmovq	%xmm27, %rcx
	leaq	(%rcx,%r12), %r8
	movq	%r8, %r14
	andq	%r15, %r8
	shrq	$52, %r14
	subq	%r8, %rcx
	xorq	%rbp, %r14
	movabsq	$-9223372036854775808, %r8
	vmovq	%rcx, %xmm28
	vmovq	%r14, %xmm27
	vaddsd	%xmm9, %xmm28, %xmm28
	vaddsd	%xmm11, %xmm27, %xmm27
	vaddsd	%xmm13, %xmm28, %xmm29
	vaddsd	%xmm12, %xmm27, %xmm27
	vdivsd	%xmm29, %xmm28, %xmm29
	vmulsd	%xmm29, %xmm29, %xmm30
	vmulsd	%xmm30, %xmm30, %xmm31
	vmulsd	%xmm17, %xmm31, %xmm2
	vmulsd	%xmm14, %xmm31, %xmm10
	vaddsd	%xmm18, %xmm2, %xmm2
	vaddsd	%xmm15, %xmm10, %xmm10
	vmulsd	%xmm2, %xmm31, %xmm2
	vmulsd	%xmm10, %xmm31, %xmm10
	vaddsd	%xmm19, %xmm2, %xmm2
	vaddsd	%xmm16, %xmm10, %xmm10
	vmulsd	%xmm2, %xmm31, %xmm2
	vmulsd	%xmm10, %xmm31, %xmm10
	vaddsd	%xmm20, %xmm2, %xmm2
	vmulsd	%xmm2, %xmm30, %xmm2
	vmulsd	%xmm22, %xmm27, %xmm30
	vmulsd	%xmm23, %xmm27, %xmm27
	vaddsd	%xmm2, %xmm10, %xmm2
	vmulsd	%xmm21, %xmm28, %xmm10
	vmulsd	%xmm10, %xmm28, %xmm10
	vaddsd	%xmm2, %xmm10, %xmm2
	vmulsd	%xmm2, %xmm29, %xmm2
	vaddsd	%xmm2, %xmm27, %xmm2
	vsubsd	%xmm2, %xmm10, %xmm2
	vsubsd	%xmm28, %xmm2, %xmm2
	vsubsd	%xmm2, %xmm30, %xmm2
	vmovq	%xmm2, %rcx
	xorq	%r8, %rcx
	leaq	(%rcx,%r12), %r8
	movq	%r9, %r12
	movq	%r8, %r14
	andq	%r15, %r8
	shrq	$52, %r14
	subq	%r8, %rcx
	xorq	%rbp, %r14
	vmovq	%rcx, %xmm10
	vmovq	%r14, %xmm2
	movq	248(%rsp), %r14
	vaddsd	%xmm9, %xmm10, %xmm10
	vaddsd	%xmm2, %xmm11, %xmm2
	vaddsd	%xmm13, %xmm10, %xmm27
	vaddsd	%xmm2, %xmm12, %xmm2
	vdivsd	%xmm27, %xmm10, %xmm27
	vmulsd	%xmm27, %xmm27, %xmm28
	vmulsd	%xmm28, %xmm28, %xmm29
	vmulsd	%xmm14, %xmm29, %xmm30
	vmulsd	%xmm17, %xmm29, %xmm31
	vaddsd	%xmm15, %xmm30, %xmm30
	vaddsd	%xmm18, %xmm31, %xmm31
	vmulsd	%xmm30, %xmm29, %xmm30
	vmulsd	%xmm31, %xmm29, %xmm31
	vaddsd	%xmm16, %xmm30, %xmm30
	vaddsd	%xmm19, %xmm31, %xmm31
	vmulsd	%xmm30, %xmm29, %xmm30
	vmulsd	%xmm31, %xmm29, %xmm29
	vaddsd	%xmm20, %xmm29, %xmm29
	vmulsd	%xmm29, %xmm28, %xmm28
	vmulsd	%xmm21, %xmm10, %xmm29
	vaddsd	%xmm28, %xmm30, %xmm28
	vmulsd	%xmm29, %xmm10, %xmm29
	vmulsd	%xmm22, %xmm2, %xmm30
	vmulsd	%xmm23, %xmm2, %xmm2
	vaddsd	%xmm28, %xmm29, %xmm28
	vmulsd	%xmm28, %xmm27, %xmm27
	vaddsd	%xmm27, %xmm2, %xmm2
	vsubsd	%xmm2, %xmm29, %xmm2
	vsubsd	%xmm10, %xmm2, %xmm2
	vsubsd	%xmm2, %xmm30, %xmm2
	vsubsd	%xmm2, %xmm24, %xmm2
	vmulsd	%xmm2, %xmm26, %xmm2
	vaddsd	%xmm2, %xmm25, %xmm24
	vucomisd	%xmm0, %xmm24
	ja	.LBB12_4
	setnp	%cl
	sete	%r8b
	andb	%cl, %r8b
	cmpq	%rdi, %rax
	setl	%cl
	andb	%r8b, %cl
	cmpb	$1, %cl
	je	.LBB12_4
	jmp	.LBB12_5
	.p2align	4
.LBB12_8:
	movq	248(%rsp), %r14
	jmp	.LBB12_5
.LBB12_9:
	movq	-32(%rsp), %rax
	movq	%rdi, (%rax)
	xorl	%eax, %eax
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end12:
	.size	_ZN10edumig_sim7kernels10fast_taste5_duelB3v61B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx5TupleIxdfE5TupleI5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEE8UniTupleIxLi2EE, .Lfunc_end12-_ZN10edumig_sim7kernels10fast_taste5_duelB3v61B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx5TupleIxdfE5TupleI5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEE8UniTupleIxLi2EE

	.type	.const.run,@object
	.section	.lrodata,"al",@progbits
.const.run:
	.asciz	"run"
	.size	.const.run, 4

	.type	_ZN08NumbaEnv8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__3runB2v1B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dEx5ArrayIxLi1E1C7mutable7alignedE547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_295ArrayIxLi1E1C7mutable7alignedE", 1354

	.type	".const.can't unbox array from PyObject into native value.  The object maybe of a different type",@object
	.p2align	4, 0x0
".const.can't unbox array from PyObject into native value.  The object maybe of a different type":
	.asciz	"can't unbox array from PyObject into native value.  The object maybe of a different type"
	.size	".const.can't unbox array from PyObject into native value.  The object maybe of a different type", 89

	.type	".const.size mismatch for tuple, expected 14 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 14 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 14 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 14 element(s) but got %zd", 60

	.type	".const.size mismatch for tuple, expected 13 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 13 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 13 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 13 element(s) but got %zd", 60

	.type	".const.size mismatch for tuple, expected 7 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 7 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 7 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 7 element(s) but got %zd", 59

	.type	".const.Error creating Python tuple from runtime exception arguments",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments", 61

	.type	".const.unknown error when calling native function",@object
	.p2align	4, 0x0
".const.unknown error when calling native function":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function", 43

	.type	".const.Error creating Python tuple from runtime exception arguments.1",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments.1":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments.1", 61

	.type	".const.unknown error when calling native function.2",@object
	.p2align	4, 0x0
".const.unknown error when calling native function.2":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function.2", 43

	.type	".const.<numba.core.cpu.CPUContext>",@object
	.p2align	4, 0x0
".const.<numba.core.cpu.CPUContext>":
	.asciz	"<numba.core.cpu.CPUContext>"
	.size	".const.<numba.core.cpu.CPUContext>", 28

	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study4roomB2v2B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study4roomB2v2B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,8,8
	.type	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b,@object
	.p2align	4, 0x0
.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b:
	.ascii	"\200\004\225B\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214\037negative dimensions not allowed\224\205\224N\207\224."
	.size	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b, 77

	.type	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1,@object
	.p2align	4, 0x0
.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1:
	.ascii	"3\033\205c\275\271\332\310\0338B\"s\005,Ho\301pk"
	.size	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1, 20

	.type	.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b,@object
	.p2align	4, 0x0
.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b:
	.quad	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b
	.long	77
	.zero	4
	.quad	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b, 40

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57:
	.ascii	"\200\004\225~\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\224\205\224N\207\224."
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, 137

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1:
	.ascii	"X\341N\314\265\007\261\340 i\201t\002#\346\205\313\214<W"
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, 20

	.type	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57:
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57
	.long	137
	.zero	4
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, 40

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29,8,8
	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.8,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.8:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.8, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.9,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.9:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.9, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.7,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.7:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.8
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.9
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.7, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29,8,8
	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.19,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.19:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.19, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.20,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.20:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.20, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.18,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.18:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.19
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.20
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.18, 40

	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes5spaceB2v9B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx24Literal_5bint_5d_2864_29,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes5spaceB2v9B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx24Literal_5bint_5d_2864_29,8,8
	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c:
	.ascii	"\200\004\225H\000\000\000\000\000\000\000\214\bbuiltins\224\214\023NotImplementedError\224\223\224\214\034incompatible shape for array\224\205\224N\207\224."
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c, 83

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1:
	.ascii	"\334;\272\203,L7X'=\r\262K\203V\221\257?1l"
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1, 20

	.type	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.p2align	4, 0x0
.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c:
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c
	.long	83
	.zero	4
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx48omitted_28default_3d_3cclass_20_27float_27_3e_29,8,8
	.type	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.36,@object
	.p2align	4, 0x0
.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.36:
	.ascii	"\200\004\225B\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214\037negative dimensions not allowed\224\205\224N\207\224."
	.size	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.36, 77

	.type	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.37,@object
	.p2align	4, 0x0
.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.37:
	.ascii	"3\033\205c\275\271\332\310\0338B\"s\005,Ho\301pk"
	.size	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.37, 20

	.type	.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.31,@object
	.p2align	4, 0x0
.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.31:
	.quad	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.36
	.long	77
	.zero	4
	.quad	.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.37
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.31, 40

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.38,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.38:
	.ascii	"\200\004\225~\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\224\205\224N\207\224."
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.38, 137

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.39,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.39:
	.ascii	"X\341N\314\265\007\261\340 i\201t\002#\346\205\313\214<W"
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.39, 20

	.type	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.30,@object
	.p2align	4, 0x0
.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.30:
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.38
	.long	137
	.zero	4
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.39
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.30, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB2v4B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v5B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.40,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.40:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.40, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.41,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.41:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.41, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.29,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.29:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.40
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1.41
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209.29, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v10B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v10B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,8,8
	.type	.const.pickledata.cf1b8843efd61a5879f7e8538e9161d4573862a1,@object
	.p2align	4, 0x0
.const.pickledata.cf1b8843efd61a5879f7e8538e9161d4573862a1:
	.ascii	"\200\004\225\267\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\241\t\207\224\207\224."
	.size	.const.pickledata.cf1b8843efd61a5879f7e8538e9161d4573862a1, 194

	.type	.const.pickledata.cf1b8843efd61a5879f7e8538e9161d4573862a1.sha1,@object
	.p2align	4, 0x0
.const.pickledata.cf1b8843efd61a5879f7e8538e9161d4573862a1.sha1:
	.ascii	"\317\033\210C\357\326\032Xy\367\350S\216\221a\324W8b\241"
	.size	.const.pickledata.cf1b8843efd61a5879f7e8538e9161d4573862a1.sha1, 20

	.type	.const.picklebuf.cf1b8843efd61a5879f7e8538e9161d4573862a1,@object
	.p2align	4, 0x0
.const.picklebuf.cf1b8843efd61a5879f7e8538e9161d4573862a1:
	.quad	.const.pickledata.cf1b8843efd61a5879f7e8538e9161d4573862a1
	.long	194
	.zero	4
	.quad	.const.pickledata.cf1b8843efd61a5879f7e8538e9161d4573862a1.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.cf1b8843efd61a5879f7e8538e9161d4573862a1, 40

	.type	.const.pickledata.60796c0857dac67f5d04d1cd15476ed7303244ac,@object
	.p2align	4, 0x0
.const.pickledata.60796c0857dac67f5d04d1cd15476ed7303244ac:
	.ascii	"\200\004\225\267\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\254\t\207\224\207\224."
	.size	.const.pickledata.60796c0857dac67f5d04d1cd15476ed7303244ac, 194

	.type	.const.pickledata.60796c0857dac67f5d04d1cd15476ed7303244ac.sha1,@object
	.p2align	4, 0x0
.const.pickledata.60796c0857dac67f5d04d1cd15476ed7303244ac.sha1:
	.ascii	"`yl\bW\332\306\177]\004\321\315\025Gn\32702D\254"
	.size	.const.pickledata.60796c0857dac67f5d04d1cd15476ed7303244ac.sha1, 20

	.type	.const.picklebuf.60796c0857dac67f5d04d1cd15476ed7303244ac,@object
	.p2align	4, 0x0
.const.picklebuf.60796c0857dac67f5d04d1cd15476ed7303244ac:
	.quad	.const.pickledata.60796c0857dac67f5d04d1cd15476ed7303244ac
	.long	194
	.zero	4
	.quad	.const.pickledata.60796c0857dac67f5d04d1cd15476ed7303244ac.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.60796c0857dac67f5d04d1cd15476ed7303244ac, 40

	.type	.const.pickledata.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb,@object
	.p2align	4, 0x0
.const.pickledata.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb:
	.ascii	"\200\004\225\254\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214\036multiple negative shape values\224\205\224\214\027normalize_reshape_value\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\260\t\207\224\207\224."
	.size	.const.pickledata.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb, 183

	.type	.const.pickledata.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb.sha1,@object
	.p2align	4, 0x0
.const.pickledata.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb.sha1:
	.ascii	"N9\257\000\205,\031\334\034\250\275\226\225\001\313\036\324>\360\313"
	.size	.const.pickledata.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb.sha1, 20

	.type	.const.picklebuf.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb,@object
	.p2align	4, 0x0
.const.picklebuf.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb:
	.quad	.const.pickledata.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb
	.long	183
	.zero	4
	.quad	.const.pickledata.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.4e39af00852c19dc1ca8bd969501cb1ed43ef0cb, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE17class_28uint64_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE17class_28uint64_29,8,8
	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834:
	.ascii	"\200\004\225\305\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214JTo change to a dtype of a different size, the last axis must be contiguous\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MC\f\207\224\207\224."
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834, 208

	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1:
	.ascii	"\267\240\257\206\242\234\221\361x\023>\333\034c\365f\231\235\3704"
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1, 20

	.type	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834,@object
	.p2align	4, 0x0
.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834:
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834
	.long	208
	.zero	4
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834, 40

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1:
	.ascii	"\200\004\225\325\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214ZWhen changing to a smaller dtype, its size must be a divisor of the size of original dtype\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MI\f\207\224\207\224."
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1, 224

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1:
	.ascii	"+w\367\361\340\325i\325\023\276\313\\\342\273\203\2220\315f\361"
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1, 20

	.type	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1,@object
	.p2align	4, 0x0
.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1:
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1
	.long	224
	.zero	4
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1, 40

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59:
	.ascii	"\200\004\225\360\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214uWhen changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MP\f\207\224\207\224."
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59, 251

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1:
	.ascii	"<\023\211\343\253M\351\323\t\331\021t\0006/Uv\366\317Y"
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1, 20

	.type	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59,@object
	.p2align	4, 0x0
.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59:
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59
	.long	251
	.zero	4
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj13_change_dtype12_3clocals_3e3impB3v12B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxa,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj13_change_dtype12_3clocals_3e3impB3v12B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxa,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v13B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE17class_28uint64_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v13B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE17class_28uint64_29,8,8
	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.55,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.55:
	.ascii	"\200\004\225\305\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214JTo change to a dtype of a different size, the last axis must be contiguous\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MC\f\207\224\207\224."
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.55, 208

	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.56,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.56:
	.ascii	"\267\240\257\206\242\234\221\361x\023>\333\034c\365f\231\235\3704"
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.56, 20

	.type	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.48,@object
	.p2align	4, 0x0
.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.48:
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.55
	.long	208
	.zero	4
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.56
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.48, 40

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.53,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.53:
	.ascii	"\200\004\225\325\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214ZWhen changing to a smaller dtype, its size must be a divisor of the size of original dtype\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MI\f\207\224\207\224."
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.53, 224

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.54,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.54:
	.ascii	"+w\367\361\340\325i\325\023\276\313\\\342\273\203\2220\315f\361"
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.54, 20

	.type	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.49,@object
	.p2align	4, 0x0
.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.49:
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.53
	.long	224
	.zero	4
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.54
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.49, 40

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.51,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.51:
	.ascii	"\200\004\225\360\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214uWhen changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MP\f\207\224\207\224."
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.51, 251

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.52,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.52:
	.ascii	"<\023\211\343\253M\351\323\t\331\021t\0006/Uv\366\317Y"
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.52, 20

	.type	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.50,@object
	.p2align	4, 0x0
.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.50:
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.51
	.long	251
	.zero	4
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.52
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.50, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE18class_28float32_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE18class_28float32_29,8,8
	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.66,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.66:
	.ascii	"\200\004\225\305\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214JTo change to a dtype of a different size, the last axis must be contiguous\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MC\f\207\224\207\224."
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.66, 208

	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.67,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.67:
	.ascii	"\267\240\257\206\242\234\221\361x\023>\333\034c\365f\231\235\3704"
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.67, 20

	.type	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.59,@object
	.p2align	4, 0x0
.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.59:
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.66
	.long	208
	.zero	4
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.67
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.59, 40

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.64,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.64:
	.ascii	"\200\004\225\325\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214ZWhen changing to a smaller dtype, its size must be a divisor of the size of original dtype\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MI\f\207\224\207\224."
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.64, 224

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.65,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.65:
	.ascii	"+w\367\361\340\325i\325\023\276\313\\\342\273\203\2220\315f\361"
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.65, 20

	.type	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.60,@object
	.p2align	4, 0x0
.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.60:
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.64
	.long	224
	.zero	4
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.65
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.60, 40

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.62,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.62:
	.ascii	"\200\004\225\360\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214uWhen changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MP\f\207\224\207\224."
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.62, 251

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.63,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.63:
	.ascii	"<\023\211\343\253M\351\323\t\331\021t\0006/Uv\366\317Y"
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.63, 20

	.type	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.61,@object
	.p2align	4, 0x0
.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.61:
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.62
	.long	251
	.zero	4
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.63
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.61, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE18class_28float32_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE18class_28float32_29,8,8
	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.77,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.77:
	.ascii	"\200\004\225\305\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214JTo change to a dtype of a different size, the last axis must be contiguous\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MC\f\207\224\207\224."
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.77, 208

	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.78,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.78:
	.ascii	"\267\240\257\206\242\234\221\361x\023>\333\034c\365f\231\235\3704"
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.78, 20

	.type	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.70,@object
	.p2align	4, 0x0
.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.70:
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.77
	.long	208
	.zero	4
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.78
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.70, 40

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.73,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.73:
	.ascii	"\200\004\225\360\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214uWhen changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MP\f\207\224\207\224."
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.73, 251

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.74,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.74:
	.ascii	"<\023\211\343\253M\351\323\t\331\021t\0006/Uv\366\317Y"
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.74, 20

	.type	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.72,@object
	.p2align	4, 0x0
.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.72:
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.73
	.long	251
	.zero	4
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.74
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.72, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE16class_28int32_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE16class_28int32_29,8,8
	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.88,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.88:
	.ascii	"\200\004\225\305\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214JTo change to a dtype of a different size, the last axis must be contiguous\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MC\f\207\224\207\224."
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.88, 208

	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.89,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.89:
	.ascii	"\267\240\257\206\242\234\221\361x\023>\333\034c\365f\231\235\3704"
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.89, 20

	.type	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.81,@object
	.p2align	4, 0x0
.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.81:
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.88
	.long	208
	.zero	4
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.89
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.81, 40

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.86,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.86:
	.ascii	"\200\004\225\325\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214ZWhen changing to a smaller dtype, its size must be a divisor of the size of original dtype\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MI\f\207\224\207\224."
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.86, 224

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.87,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.87:
	.ascii	"+w\367\361\340\325i\325\023\276\313\\\342\273\203\2220\315f\361"
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.87, 20

	.type	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.82,@object
	.p2align	4, 0x0
.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.82:
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.86
	.long	224
	.zero	4
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.87
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.82, 40

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.84,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.84:
	.ascii	"\200\004\225\360\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214uWhen changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MP\f\207\224\207\224."
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.84, 251

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.85,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.85:
	.ascii	"<\023\211\343\253M\351\323\t\331\021t\0006/Uv\366\317Y"
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.85, 20

	.type	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.83,@object
	.p2align	4, 0x0
.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.83:
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.84
	.long	251
	.zero	4
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.85
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.83, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE16class_28int64_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE16class_28int64_29,8,8
	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.99,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.99:
	.ascii	"\200\004\225\305\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214JTo change to a dtype of a different size, the last axis must be contiguous\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MC\f\207\224\207\224."
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.99, 208

	.type	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.100,@object
	.p2align	4, 0x0
.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.100:
	.ascii	"\267\240\257\206\242\234\221\361x\023>\333\034c\365f\231\235\3704"
	.size	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.100, 20

	.type	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.92,@object
	.p2align	4, 0x0
.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.92:
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.99
	.long	208
	.zero	4
	.quad	.const.pickledata.b7a0af86a29c91f178133edb1c63f566999df834.sha1.100
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.b7a0af86a29c91f178133edb1c63f566999df834.92, 40

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.97,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.97:
	.ascii	"\200\004\225\325\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214ZWhen changing to a smaller dtype, its size must be a divisor of the size of original dtype\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MI\f\207\224\207\224."
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.97, 224

	.type	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.98,@object
	.p2align	4, 0x0
.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.98:
	.ascii	"+w\367\361\340\325i\325\023\276\313\\\342\273\203\2220\315f\361"
	.size	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.98, 20

	.type	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.93,@object
	.p2align	4, 0x0
.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.93:
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.97
	.long	224
	.zero	4
	.quad	.const.pickledata.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.sha1.98
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b77f7f1e0d569d513becb5ce2bb839230cd66f1.93, 40

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.95,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.95:
	.ascii	"\200\004\225\360\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214uWhen changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.\224\205\224\214\004impl\224\214J/work/parts/speed2/.venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224MP\f\207\224\207\224."
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.95, 251

	.type	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.96,@object
	.p2align	4, 0x0
.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.96:
	.ascii	"<\023\211\343\253M\351\323\t\331\021t\0006/Uv\366\317Y"
	.size	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.96, 20

	.type	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.94,@object
	.p2align	4, 0x0
.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.94:
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.95
	.long	251
	.zero	4
	.quad	.const.pickledata.3c1389e3ab4de9d309d9117400362f5576f6cf59.sha1.96
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3c1389e3ab4de9d309d9117400362f5576f6cf59.94, 40

	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE15StarArgUniTupleIxLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE15StarArgUniTupleIxLi2EE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study4fillB3v19B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study4fillB3v19B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29547Persons_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28bool_2c_202d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v20B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v20B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v21B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_281_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v21B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_281_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v22B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_282_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v22B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_282_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v23B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v23B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v24B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_284_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v24B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_284_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v25B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_285_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v25B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_285_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v26B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_286_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v26B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_286_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v27B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_287_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v27B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_287_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v28B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_288_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v28B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_288_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v29B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_289_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_takeB3v29B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_289_295ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes7step_ofB2v8B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes7step_ofB2v8B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9utilitiesB3v31B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29xb510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9utilitiesB3v31B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29xb510Places_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9_perceiveB3v32B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedEy5ArrayIdLi2E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9_perceiveB3v32B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedEy5ArrayIdLi2E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes4bellB3v33B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes4bellB3v33B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_homeB3v34B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE8UniTupleI5ArrayIdLi2E1C7mutable7alignedELi3EEx8UniTupleIdLi3EE8UniTupleIdLi5EE5TupleIddbE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_homeB3v34B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE8UniTupleI5ArrayIdLi2E1C7mutable7alignedELi3EEx8UniTupleIdLi3EE8UniTupleIdLi5EE5TupleIddbE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_awayB3v36B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE8UniTupleI5ArrayIdLi2E1C7mutable7alignedELi3EEx8UniTupleIdLi3EE8UniTupleIdLi5EE5TupleIddbE8UniTupleIdLi2EE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study5_awayB3v36B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE8UniTupleI5ArrayIdLi2E1C7mutable7alignedELi3EEx8UniTupleIdLi3EE8UniTupleIdLi5EE5TupleIddbE8UniTupleIdLi2EE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9_home_oneB3v35B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx8UniTupleIdLi3EE8UniTupleIdLi5EE5TupleIddbE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9_home_oneB3v35B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx8UniTupleIdLi3EE8UniTupleIdLi5EE5TupleIddbE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9_away_oneB3v37B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx8UniTupleIdLi3EE8UniTupleIdLi5EE5TupleIddbE8UniTupleIdLi2EE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9_away_oneB3v37B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx8UniTupleIdLi3EE8UniTupleIdLi5EE5TupleIddbE8UniTupleIdLi2EE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9mix_nestsB3v39B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study9mix_nestsB3v39B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29113Law_28float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20array_28uint64_2c_201d_2c_20C_29_29,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_study4_hasB3v40B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIxLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_study4_hasB3v40B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIxLi1E1C7mutable7alignedEx,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes19log_positive_stableB3v41B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEyyd,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes19log_positive_stableB3v41B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEyyd,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes4sineB3v44B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEd,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes4sineB3v44B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEd,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v45B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIdLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v45B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIdLi2EE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste6chooseB3v55B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste6chooseB3v55B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste7_screenB3v46B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste7_screenB3v46B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste8_prepareB3v47B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExy5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste8_prepareB3v47B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExy5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste6_boundB3v50B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5TupleIixfE5ArrayIfLi2E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste6_boundB3v50B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5TupleIixfE5ArrayIfLi2E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes4markB3v52B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEfi,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes4markB3v52B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEfi,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v53B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIfLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_min12_3clocals_3e4implB3v53B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIfLi2EE,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v54B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIfLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v54B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIfLi2EE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes6markedB3v56B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEf,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes6markedB3v56B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEf,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste6_valueB3v57B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste6_valueB3v57B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dE654Tile_28array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_202d_2c_20C_29_2c_20array_28float32_2c_201d_2c_20C_29_2c_20array_28int32_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v59B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE15StarArgUniTupleIdLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v59B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE15StarArgUniTupleIdLi2EE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes6neededB3v60B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEdd,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes6neededB3v60B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEdd,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste5_duelB3v61B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx5TupleIxdfE5TupleI5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEE8UniTupleIxLi2EE,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels10fast_taste5_duelB3v61B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx5TupleIxdfE5TupleI5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEE8UniTupleIxLi2EE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes5mix64B3v30B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes5mix64B3v30B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes7roundedB3v49B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEd,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes7roundedB3v49B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEd,8,8
	.type	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v38B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIdLi2EE,@object
	.comm	_ZN08NumbaEnv5numba7cpython8builtins6ol_max12_3clocals_3e4implB3v38B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFmRMMkiiDmaAIAE15StarArgUniTupleIdLi2EE,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes7leadingB3v48B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes7leadingB3v48B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes12gumbel_boundB3v51B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEi,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes12gumbel_boundB3v51B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEi,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes6gumbelB3v58B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes6gumbelB3v58B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes4unitB3v42B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes4unitB3v42B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEy,8,8
	.type	_ZN08NumbaEnv10edumig_sim7kernels5lanes2lnB3v43B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEd,@object
	.comm	_ZN08NumbaEnv10edumig_sim7kernels5lanes2lnB3v43B70c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBF6jCIJo8Y_2fTKIIYrwmAA_3d_3dEd,8,8
	.section	".note.GNU-stack","",@progbits
