# Completion of onrecord for bash. The package holds this file where bash-completion looks for it; elsewhere:
#   source <(onrecord completion bash)

_onrecord() {
    local typed='' candidate mark before='' current=${COMP_WORDS[COMP_CWORD]}
    local -a candidates=()
    COMPREPLY=()
    {
        IFS= read -r typed
        while IFS=$'\t' read -r candidate _; do
            candidates+=("$candidate")
        done
    } < <("${1/#\~/$HOME}" __complete "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)

    # Bash completes what follows the last of its word breaks, but the candidates are whole words.
    if [[ $current != [\"\']* ]]; then
        for mark in = : @; do
            if [[ $COMP_WORDBREAKS == *"$mark"* && $typed == "$before"*"$mark"* ]]; then
                before=${typed%"${typed##*"$mark"}"}
            fi
        done
    fi

    for candidate in ${candidates[@]+"${candidates[@]}"}; do
        candidate=${candidate#"$before"}
        [[ $current == [\"\']* ]] || printf -v candidate %q "$candidate"
        COMPREPLY+=("$candidate")
    done
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]]; then
        compopt -o nospace 2>/dev/null
    fi
}

complete -o default -F _onrecord onrecord
