using Crm.Foundation.Errors;
using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Accounts;

/// <summary>Identity's refusals as ours: beside the field they speak of.</summary>
internal static class IdentityAnswers
{
    public static void Must(IdentityResult result)
    {
        if (!result.Succeeded) throw new BusinessException(AccountErrors.AccountRefused).With("reason", Reason(result.Errors));
    }

    public static void Must(IdentityResult result, string wrongPasswordField, string otherField)
    {
        if (result.Succeeded) return;
        if (result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure))) throw CoreErrors.StaleObject();
        var errors = new InputErrors();
        foreach (var group in result.Errors.GroupBy(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? wrongPasswordField : otherField))
            errors.Add(group.Key, AccountErrors.PasswordRefused, ("reason", Reason(group)));
        errors.ThrowIfAny();
    }

    private static string Reason(IEnumerable<IdentityError> errors) => string.Join(" ", errors.Select(e => e.Description).Distinct());
}
