namespace Crm.Foundation.Errors;

/// <summary>One refused field: its camelCase name, the code of the reason, and values for the text.</summary>
public sealed record FieldError(string Field, string Code, IReadOnlyDictionary<string, object?> Values);

/// <summary>Several fields were refused; nothing was written.</summary>
public sealed class InputException(IReadOnlyList<FieldError> errors) : BusinessException(CoreErrors.InvalidInput)
{
    public IReadOnlyList<FieldError> Errors { get; } = errors;
}

/// <summary>Collects what is wrong with an input, so that a person sees every error at once.</summary>
public sealed class InputErrors
{
    private readonly List<FieldError> errors = [];

    public bool Any => errors.Count > 0;

    public InputErrors Add(string field, string code, params (string Name, object? Value)[] values)
    {
        errors.Add(new FieldError(field, code, values.ToDictionary(v => v.Name, v => v.Value)));
        return this;
    }

    public InputErrors When(bool wrong, string field, string code, params (string Name, object? Value)[] values) =>
        wrong ? Add(field, code, values) : this;

    /// <summary>A required text of at most <paramref name="max"/> characters; spaces and zero characters are no text.</summary>
    public InputErrors Text(string? value, int max, string field) =>
        When(string.IsNullOrWhiteSpace(value?.Replace("\0", "", StringComparison.Ordinal)), field, CoreErrors.Required).OptionalText(value, max, field);

    public InputErrors OptionalText(string? value, int max, string field) =>
        When(value?.Length > max, field, CoreErrors.TooLong, ("max", max));

    /// <summary>Also what another examination found.</summary>
    public InputErrors Join(InputErrors others)
    {
        errors.AddRange(others.errors);
        return this;
    }

    public void ThrowIfAny()
    {
        if (Any) throw new InputException(errors);
    }
}
