using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Security;

/// <summary>What a page says of a value that has not the expected form.</summary>
internal static class FrenchBinding
{
    public static void Say(MvcOptions options)
    {
        var say = options.ModelBindingMessageProvider;
        say.SetAttemptedValueIsInvalidAccessor((value, _) => $"« {value} » n’a pas la forme attendue.");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"« {value} » n’a pas la forme attendue.");
        say.SetUnknownValueIsInvalidAccessor(_ => "Cette valeur n’a pas la forme attendue.");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Cette valeur n’a pas la forme attendue.");
        say.SetValueIsInvalidAccessor(value => $"« {value} » n’a pas la forme attendue.");
        say.SetValueMustBeANumberAccessor(_ => "Indiquez un nombre.");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "Indiquez un nombre.");
        say.SetValueMustNotBeNullAccessor(_ => "Ce champ est obligatoire.");
        say.SetMissingBindRequiredValueAccessor(_ => "Ce champ est obligatoire.");
        say.SetMissingKeyOrValueAccessor(() => "Ce champ est obligatoire.");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "Le contenu de la demande manque.");
    }
}
